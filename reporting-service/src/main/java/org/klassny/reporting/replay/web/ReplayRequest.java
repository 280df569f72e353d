package org.klassny.reporting.replay.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is to be rebuilt, such as {@code fill-rate}. */
record ReplayRequest(@NotBlank @Size(max = 64) String projection) {}
