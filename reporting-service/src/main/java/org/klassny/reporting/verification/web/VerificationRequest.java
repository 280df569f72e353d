package org.klassny.reporting.verification.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whose log is to be verified, such as {@code journal}. */
record VerificationRequest(@NotBlank @Size(max = 64) String service) {}
