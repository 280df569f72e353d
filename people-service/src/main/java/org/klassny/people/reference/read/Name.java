package org.klassny.people.reference.read;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person's name: фамилия, имя, отчество. */
public record Name(
        @NotBlank @Size(max = 100) String surname,
        @NotBlank @Size(max = 100) String given,
        @Nullable @Size(min = 1, max = 100) String patronymic) {}
