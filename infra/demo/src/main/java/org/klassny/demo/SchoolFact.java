package org.klassny.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.klassny.kit.event.EventName;

/** The events of people- and schedule-service as their contracts say. */
public sealed interface SchoolFact {

    /** Id of the aggregate: the key of the record. */
    String subject();

    @EventName("people.school-registered.v1")
    record SchoolRegistered(String schoolId, String timeZone) implements SchoolFact {
        @Override
        public String subject() {
            return schoolId;
        }
    }

    @EventName("people.teaching-group-formed.v1")
    record TeachingGroupFormed(String groupId, int gradeLevel, List<String> classIds) implements SchoolFact {
        @Override
        public String subject() {
            return groupId;
        }
    }

    @EventName("people.roster-member-added.v1")
    record RosterMemberAdded(String groupId, String studentId, LocalDate from) implements SchoolFact {
        @Override
        public String subject() {
            return groupId;
        }
    }

    @EventName("people.roster-member-removed.v1")
    record RosterMemberRemoved(String groupId, String studentId, LocalDate until) implements SchoolFact {
        @Override
        public String subject() {
            return groupId;
        }
    }

    @EventName("people.homeroom-assigned.v1")
    record HomeroomAssigned(String classId, String teacherId) implements SchoolFact {
        @Override
        public String subject() {
            return classId;
        }
    }

    @EventName("people.student-enrolled.v1")
    record StudentEnrolled(String studentId, String classId, LocalDate from, String orderNumber, LocalDate orderDate)
            implements SchoolFact {
        @Override
        public String subject() {
            return studentId;
        }
    }

    @EventName("people.student-transferred.v1")
    record StudentTransferred(
            String studentId,
            String fromClassId,
            String classId,
            LocalDate from,
            String orderNumber,
            LocalDate orderDate)
            implements SchoolFact {
        @Override
        public String subject() {
            return studentId;
        }
    }

    @EventName("people.student-departed.v1")
    record StudentDeparted(String studentId, String classId, LocalDate until, String orderNumber, LocalDate orderDate)
            implements SchoolFact {
        @Override
        public String subject() {
            return studentId;
        }
    }

    @EventName("people.guardian-linked.v1")
    record GuardianLinked(String guardianId, String studentId, String kinship) implements SchoolFact {
        @Override
        public String subject() {
            return guardianId;
        }
    }

    @EventName("people.guardian-unlinked.v1")
    record GuardianUnlinked(String guardianId, String studentId) implements SchoolFact {
        @Override
        public String subject() {
            return guardianId;
        }
    }

    @EventName("schedule.teaching-load-set.v1")
    record TeachingLoadSet(String loadId, String groupId, String subjectId, String teacherId, int hoursAWeek)
            implements SchoolFact {
        @Override
        public String subject() {
            return loadId;
        }
    }

    @EventName("schedule.teaching-load-ended.v1")
    record TeachingLoadEnded(String loadId) implements SchoolFact {
        @Override
        public String subject() {
            return loadId;
        }
    }

    @EventName("schedule.term-set.v1")
    record TermSet(String termId, String schoolYearId, LocalDate from, LocalDate until) implements SchoolFact {
        @Override
        public String subject() {
            return schoolYearId;
        }
    }

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
            implements SchoolFact {
        @Override
        public String subject() {
            return lessonId;
        }
    }

    @EventName("schedule.lesson-moved.v1")
    record LessonMoved(String lessonId, String termId, LocalDate date, int period, LocalTime startsAt, LocalTime endsAt)
            implements SchoolFact {
        @Override
        public String subject() {
            return lessonId;
        }
    }

    @EventName("schedule.lesson-cancelled.v1")
    record LessonCancelled(String lessonId) implements SchoolFact {
        @Override
        public String subject() {
            return lessonId;
        }
    }

    @EventName("schedule.substitution-arranged.v1")
    record SubstitutionArranged(String substitutionId, String lessonId, String substituteId, String reason)
            implements SchoolFact {
        @Override
        public String subject() {
            return substitutionId;
        }
    }

    @EventName("schedule.substitution-withdrawn.v1")
    record SubstitutionWithdrawn(String substitutionId, String lessonId) implements SchoolFact {
        @Override
        public String subject() {
            return substitutionId;
        }
    }
}
