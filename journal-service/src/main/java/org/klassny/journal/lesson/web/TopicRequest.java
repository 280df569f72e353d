package org.klassny.journal.lesson.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** The topic as text, and the version that was seen; 0 for the first. */
record TopicRequest(
        @NotBlank @Size(max = 500) String text,
        @PositiveOrZero @Max(1_000_000) int seen) {}
