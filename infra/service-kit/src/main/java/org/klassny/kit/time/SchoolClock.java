package org.klassny.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The clock that every rule reads. Demo and tests start it at a chosen instant; it runs on from there. */
public final class SchoolClock {

    private SchoolClock() {}

    public static Clock startingAt(@Nullable Instant start) {
        var system = Clock.system(ZoneOffset.UTC);
        return start == null ? system : Clock.offset(system, Duration.between(system.instant(), start));
    }
}
