package org.klassny.notification.delivery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.notification.settings.events.Frequency;

class DueTimeTest {

    private static final ZoneId KRASNOYARSK = ZoneId.of("Asia/Krasnoyarsk");

    /** In Krasnoyarsk the clock is seven hours ahead of Greenwich. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT_ONCE | 2026-11-19T03:00:00Z | 2026-11-19T03:00:00Z",
                "DAILY   | 2026-11-19T03:00:00Z | 2026-11-19T11:00:00Z",
                "DAILY   | 2026-11-19T11:00:00Z | 2026-11-19T11:00:00Z",
                "DAILY   | 2026-11-19T11:00:01Z | 2026-11-20T11:00:00Z",
                "DAILY   | 2026-11-19T18:00:00Z | 2026-11-20T11:00:00Z",
                "WEEKLY  | 2026-11-19T03:00:00Z | 2026-11-20T11:00:00Z",
                "WEEKLY  | 2026-11-20T03:00:00Z | 2026-11-20T11:00:00Z",
                "WEEKLY  | 2026-11-20T11:00:01Z | 2026-11-27T11:00:00Z"
            })
    void isOfTheSchoolsClock(Frequency frequency, Instant now, Instant due) {
        assertThat(DueTime.of(frequency, now, KRASNOYARSK, LocalTime.of(18, 0))).contains(due);
    }

    @Test
    void isNeverForWhatNobodyWants() {
        assertThat(DueTime.of(Frequency.OFF, Instant.EPOCH, KRASNOYARSK, LocalTime.NOON))
                .isEmpty();
    }
}
