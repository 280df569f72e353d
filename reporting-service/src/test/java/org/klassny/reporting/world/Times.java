package org.klassny.reporting.world;

import java.time.Instant;
import java.time.LocalDate;

/** A Friday in the second term. */
public final class Times {

    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private Times() {}
}
