package org.klassny.journal.reference.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people- and schedule-service say of a lesson, as far as a decision needs it.
 *
 * @param substituteId who holds the lesson instead of the teacher, or null
 * @param classDayEndsAt when the class's last lesson of that day ends
 * @param termFrom first day of the term, or null where the term is not known
 * @param roster students of the group on the lesson's date
 * @param homeroomTeachers of those students whose class has one, by student
 * @param policies in force on the lesson's date; those of closed pages and of the transfer, as they are in force today
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
        Map<String, String> homeroomTeachers,
        Policies policies) {

    public LessonFacts {
        roster = Set.copyOf(roster);
        homeroomTeachers = Map.copyOf(homeroomTeachers);
    }

    public ZonedDateTime begins() {
        return date.atTime(startsAt).atZone(zone);
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** When the entry closes: at the end of a school day, homework so many minutes after the class's last lesson. */
    public Lock lock(EntryKind entry) {
        var policy = entry.deadline();
        return entry == EntryKind.HOMEWORK
                ? lock(
                        date.atTime(classDayEndsAt)
                                .plusMinutes(policies.number(policy))
                                .atZone(zone),
                        policy)
                : lockAfterDays(policy);
    }

    /** Closed from the end of the school day so many days after the lesson's. */
    public Lock lockAfterDays(PolicyName policy) {
        return lock(date.plusDays(policies.number(policy) + 1L).atStartOfDay(zone), policy);
    }

    private Lock lock(ZonedDateTime since, PolicyName policy) {
        return new Lock(since, policy, policies.of(policy));
    }

    /** J9: the day from which nothing on the page can be changed, where it is closed. */
    public Optional<LocalDate> closed(Instant now) {
        return policies.pagesClosedOn()
                .filter(day -> termUntil != null
                        && termUntil.isBefore(day)
                        && !today(now).isBefore(day));
    }

    public boolean insideTerm() {
        return termFrom != null && termUntil != null && !date.isBefore(termFrom) && !date.isAfter(termUntil);
    }
}
