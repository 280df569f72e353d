package org.klassny.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolClockTest {

    private static final Instant NOW = Instant.parse("2027-02-03T12:00:00Z");

    private static SchoolClock shows(String instant) {
        return new SchoolClock(
                Instant.parse(instant), NOW.minus(Duration.ofHours(1)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void runsOnFromWhereItWasSet() {
        assertThat(shows("2026-11-20T07:00:00Z").day()).isEqualTo("Friday 20 November 2026, 11:00");
    }

    @Test
    void namesAMomentAfterLessonsOnASundayOnly() {
        assertThat(shows("2026-11-22T07:00:00Z").schoolDayAfterSunday())
                .contains(Instant.parse("2026-11-26T11:00:00Z"));
        assertThat(shows("2026-11-21T19:59:00Z").schoolDayAfterSunday()).isEmpty();
        assertThat(shows("2026-11-21T20:00:00Z").schoolDayAfterSunday()).isPresent();
    }

    @Test
    void isTheMachinesUnlessItIsSet(@TempDir Path project) {
        assertThat(SchoolClock.of(Map.of(), DataFolder.of(project)).keys()).isEmpty();
    }

    @Test
    void refusesWhatIsNoInstant(@TempDir Path project) {
        assertThatThrownBy(() -> SchoolClock.of(Map.of("KLASSNY_CLOCK", "Thursday"), DataFolder.of(project)))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("Thursday");
    }
}
