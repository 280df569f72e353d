package org.klassny.notification.reference.inbound;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** Facts of schedule-service. */
public sealed interface ScheduleFact extends Fact {

    @EventName("schedule.subject-set.v1")
    record SubjectSet(String subjectId, String name) implements ScheduleFact {}

    @EventName("schedule.term-set.v1")
    record TermSet(String termId, @Nullable String name, LocalDate from, LocalDate until) implements ScheduleFact {}

    @EventName("schedule.lesson-scheduled.v1")
    record LessonScheduled(
            String lessonId, String groupId, String subjectId, LocalDate date, int period, LocalTime startsAt)
            implements ScheduleFact {}

    @EventName("schedule.lesson-moved.v1")
    record LessonMoved(String lessonId, LocalDate date, int period, LocalTime startsAt) implements ScheduleFact {}

    @EventName("schedule.lesson-cancelled.v1")
    record LessonCancelled(String lessonId) implements ScheduleFact {}

    @EventName("schedule.substitution-arranged.v1")
    record SubstitutionArranged(String substitutionId, String lessonId, String substituteId) implements ScheduleFact {}

    @EventName("schedule.substitution-withdrawn.v1")
    record SubstitutionWithdrawn(String substitutionId, String lessonId) implements ScheduleFact {}
}
