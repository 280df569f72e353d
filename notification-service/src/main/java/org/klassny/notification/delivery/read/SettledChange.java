package org.klassny.notification.delivery.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.klassny.notification.delivery.read.Telling.Standing;

/**
 * A change that has stood for the settle delay of its school.
 *
 * @param student null where it concerns the group of the lesson
 * @param group and {@code date} of the lesson, null where there is none
 * @param known it was decided on before
 */
public record SettledChange(
        String school,
        String cell,
        String change,
        Standing standing,
        @Nullable String student,
        @Nullable String group,
        @Nullable LocalDate date,
        Instant changedAt,
        ZoneId zone,
        LocalTime digestAt,
        boolean known) {}
