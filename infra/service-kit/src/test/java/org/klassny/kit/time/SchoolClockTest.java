package org.klassny.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SchoolClockTest {

    private static final Instant THURSDAY = Instant.parse("2026-11-19T07:00:00Z");

    @Test
    void isTheMachinesUnlessItIsSet() {
        var before = Instant.now();

        assertThat(SchoolClock.startingAt(null, null).instant()).isBetween(before, Instant.now());
    }

    @Test
    void runsOnFromWhatItWasSetTo() {
        assertThat(SchoolClock.startingAt(THURSDAY, null).instant()).isBetween(THURSDAY, THURSDAY.plusSeconds(60));
    }

    @Test
    void showsTheSameInServicesThatStartOneAfterAnother() {
        var setAt = Instant.now().minus(Duration.ofHours(3));

        var clock = SchoolClock.startingAt(THURSDAY, setAt);

        assertThat(clock.instant()).isBetween(THURSDAY.plus(Duration.ofHours(3)), THURSDAY.plus(Duration.ofHours(4)));
    }
}
