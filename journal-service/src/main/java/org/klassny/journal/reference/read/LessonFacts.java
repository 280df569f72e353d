package org.klassny.journal.reference.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people- and schedule-service say of a lesson, as far as a decision needs it.
 *
 * @param substituteId who holds the lesson instead of the teacher, or null
 * @param classDayEndsAt when the class's last lesson of that day ends
 * @param termFrom first day of the term, or null where the term is not known
 * @param roster students of the group on the lesson's date
 * @param policies in force on the lesson's date
 */
public record LessonFacts(
        String lessonId,
        String groupId,
        String subjectId,
        String termId,
        String teacherId,
        @Nullable String substituteId,
        boolean cancelled,
        int gradeLevel,
        LocalDate date,
        int period,
        LocalTime startsAt,
        LocalTime classDayEndsAt,
        ZoneId zone,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termUntil,
        Set<String> roster,
        Policies policies) {

    public LessonFacts {
        roster = Set.copyOf(roster);
    }

    public ZonedDateTime begins() {
        return date.atTime(startsAt).atZone(zone);
    }

    public ZonedDateTime classDayEnds() {
        return date.atTime(classDayEndsAt).atZone(zone);
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** The moment after the last one of the school day so many days after the lesson's. */
    public ZonedDateTime endOfDay(int daysAfter) {
        return date.plusDays(daysAfter + 1L).atStartOfDay(zone);
    }

    public boolean insideTerm() {
        return termFrom != null && termUntil != null && !date.isBefore(termFrom) && !date.isAfter(termUntil);
    }
}
