package org.klassny.journal.lesson.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The homework as text, the day it is due, and the version that was seen; 0 for the first. */
record HomeworkRequest(
        @NotBlank @Size(max = 4000) String text,
        @NotNull LocalDate dueOn,
        @PositiveOrZero @Max(1_000_000) int seen) {}
