package org.klassny.journal.reference.inbound;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.klassny.kit.event.EventName;

/** The events of other services, with the fields that are read here; the rest of each is passed over. */
public sealed interface Fact {

    @EventName("people.school-registered.v1")
    record SchoolRegistered(String schoolId, String timeZone) implements Fact {}

    @EventName("people.teaching-group-formed.v1")
    record TeachingGroupFormed(String groupId, int gradeLevel, List<String> classIds) implements Fact {}

    @EventName("people.roster-member-added.v1")
    record RosterMemberAdded(String groupId, String studentId, LocalDate from) implements Fact {}

    @EventName("people.roster-member-removed.v1")
    record RosterMemberRemoved(String groupId, String studentId, LocalDate until) implements Fact {}

    @EventName("people.homeroom-assigned.v1")
    record HomeroomAssigned(String classId, String teacherId) implements Fact {}

    @EventName("people.student-enrolled.v1")
    record StudentEnrolled(String studentId, String classId, LocalDate from) implements Fact {}

    @EventName("people.student-transferred.v1")
    record StudentTransferred(String studentId, String classId, LocalDate from) implements Fact {}

    @EventName("people.student-departed.v1")
    record StudentDeparted(String studentId, LocalDate until) implements Fact {}

    @EventName("people.guardian-linked.v1")
    record GuardianLinked(String guardianId, String studentId) implements Fact {}

    @EventName("people.guardian-unlinked.v1")
    record GuardianUnlinked(String guardianId, String studentId) implements Fact {}

    @EventName("schedule.teaching-load-set.v1")
    record TeachingLoadSet(String loadId, String groupId, String subjectId, String teacherId) implements Fact {}

    @EventName("schedule.teaching-load-ended.v1")
    record TeachingLoadEnded(String loadId) implements Fact {}

    @EventName("schedule.term-set.v1")
    record TermSet(String termId, String schoolYearId, LocalDate from, LocalDate until) implements Fact {}

    @EventName("schedule.lesson-scheduled.v1")
    record LessonScheduled(
            String lessonId,
            String groupId,
            String subjectId,
            String termId,
            String teacherId,
            LocalDate date,
            int period,
            LocalTime startsAt,
            LocalTime endsAt)
            implements Fact {}

    @EventName("schedule.lesson-moved.v1")
    record LessonMoved(String lessonId, String termId, LocalDate date, int period, LocalTime startsAt, LocalTime endsAt)
            implements Fact {}

    @EventName("schedule.lesson-cancelled.v1")
    record LessonCancelled(String lessonId) implements Fact {}

    @EventName("schedule.substitution-arranged.v1")
    record SubstitutionArranged(String substitutionId, String lessonId, String substituteId) implements Fact {}

    @EventName("schedule.substitution-withdrawn.v1")
    record SubstitutionWithdrawn(String substitutionId) implements Fact {}
}
