package org.klassny.people.reference.inbound;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** What schedule-service tells of the calendar, subjects and teaching, with the fields that an import is held against. */
public sealed interface CurriculumFact {

    @EventName("schedule.school-year-opened.v1")
    record SchoolYearOpened(String schoolYearId, String name, LocalDate from, LocalDate until)
            implements CurriculumFact {}

    @EventName("schedule.term-set.v1")
    record TermSet(
            String termId,
            String schoolYearId,
            LocalDate from,
            LocalDate until,
            @Nullable String name) implements CurriculumFact {}

    @EventName("schedule.subject-set.v1")
    record SubjectSet(String subjectId, String name) implements CurriculumFact {}

    @EventName("schedule.teaching-load-set.v1")
    record TeachingLoadSet(String loadId, String groupId, String subjectId, String teacherId, BigDecimal hoursAWeek)
            implements CurriculumFact {}

    @EventName("schedule.teaching-load-ended.v1")
    record TeachingLoadEnded(String loadId) implements CurriculumFact {}

    @EventName("schedule.timetable-entry-set.v1")
    record TimetableEntrySet(String entryId, String loadId) implements CurriculumFact {}
}
