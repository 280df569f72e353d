package org.klassny.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The clock that every rule reads. Demo and tests set it to a chosen instant; it runs on from there. */
public final class SchoolClock {

    private SchoolClock() {}

    /**
     * A clock that showed {@code start} when the machine's clock showed {@code setAt}: the same one for all services,
     * and after a restart. Without {@code setAt} it starts now; without {@code start} it is the machine's.
     */
    public static Clock startingAt(@Nullable Instant start, @Nullable Instant setAt) {
        var system = Clock.system(ZoneOffset.UTC);
        return start == null
                ? system
                : Clock.offset(system, Duration.between(setAt == null ? system.instant() : setAt, start));
    }
}
