package org.klassny.notification.delivery.read;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.klassny.notification.settings.events.Frequency;

/** When a letter goes, by the guardian's wish and the school's clock. */
public final class DueTime {

    private DueTime() {}

    /** Empty where the guardian does not want to hear of it. */
    public static Optional<Instant> of(Frequency frequency, Instant now, ZoneId zone, LocalTime digestAt) {
        var today = now.atZone(zone).toLocalDate();
        return switch (frequency) {
            case OFF -> Optional.empty();
            case AT_ONCE -> Optional.of(now);
            case DAILY -> {
                var digest = today.atTime(digestAt).atZone(zone).toInstant();
                yield Optional.of(
                        digest.isBefore(now)
                                ? today.plusDays(1)
                                        .atTime(digestAt)
                                        .atZone(zone)
                                        .toInstant()
                                : digest);
            }
            case WEEKLY -> {
                var friday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
                var digest = friday.atTime(digestAt).atZone(zone).toInstant();
                yield Optional.of(
                        digest.isBefore(now)
                                ? friday.plusWeeks(1)
                                        .atTime(digestAt)
                                        .atZone(zone)
                                        .toInstant()
                                : digest);
            }
        };
    }
}
