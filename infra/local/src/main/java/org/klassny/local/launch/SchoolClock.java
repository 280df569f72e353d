package org.klassny.local.launch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By which the school lives: the machine's clock, unless {@code KLASSNY_CLOCK} sets another, which runs on from there. */
record SchoolClock(@Nullable Instant shows, Instant setAt, Clock machine) {

    static final String KEY = "KLASSNY_CLOCK";

    /** Of the demo school. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    /** A day on which {@code teacher} has algebra in 7-Б, when that lesson has begun and nothing is closed yet. */
    private static final DayOfWeek WITH_ALGEBRA = DayOfWeek.THURSDAY;

    private static final LocalTime AFTER_LESSONS = LocalTime.of(14, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    static SchoolClock of(Map<String, String> environment, DataFolder data) {
        var machine = Clock.systemUTC();
        String shows = environment.get(KEY);
        if (shows == null) {
            return new SchoolClock(null, machine.instant(), machine);
        }
        try {
            return new SchoolClock(Instant.parse(shows), Instant.parse(data.clockSetAt(shows)), machine);
        } catch (DateTimeException e) {
            throw new LaunchFailed(KEY + "=" + shows + " is no instant; one is 2026-11-20T07:00:00Z.", e);
        }
    }

    Map<String, String> keys() {
        return shows == null ? Map.of() : Map.of(KEY, shows.toString(), "KLASSNY_CLOCK_SET_AT", setAt.toString());
    }

    String day() {
        return DAY.format(now());
    }

    /** On the day of the week on which no school has lessons: a moment ahead at which something can be entered. */
    Optional<Instant> schoolDayAfterSunday() {
        return now().getDayOfWeek() == DayOfWeek.SUNDAY
                ? Optional.of(now().with(TemporalAdjusters.next(WITH_ALGEBRA))
                        .with(AFTER_LESSONS)
                        .toInstant())
                : Optional.empty();
    }

    private ZonedDateTime now() {
        var passed = Duration.between(setAt, machine.instant());
        return (shows == null ? machine.instant() : shows.plus(passed)).atZone(ZONE);
    }
}
