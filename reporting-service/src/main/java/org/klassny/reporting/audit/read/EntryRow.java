package org.klassny.reporting.audit.read;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.audit.inbound.AttendanceTaken;
import org.klassny.reporting.audit.inbound.AuditEvent;
import org.klassny.reporting.audit.inbound.HomeworkSet;
import org.klassny.reporting.audit.inbound.LessonOpened;
import org.klassny.reporting.audit.inbound.MarkChanged;
import org.klassny.reporting.audit.inbound.MarkGiven;
import org.klassny.reporting.audit.inbound.MarkWithdrawn;
import org.klassny.reporting.audit.inbound.PolicySet;
import org.klassny.reporting.audit.inbound.TopicSet;

/** Where an event was made and what it says. */
record EntryRow(
        Recorded<AuditEvent> recorded,
        Cell cell,
        @Nullable String lesson,
        @Nullable String student,
        @Nullable String mark,
        Facts facts) {

    static EntryRow of(Recorded<AuditEvent> recorded) {
        return switch (recorded.event()) {
            case LessonOpened e -> new EntryRow(recorded, Cell.LESSON, e.lessonId(), null, null, Facts.NONE);
            case MarkGiven e ->
                mark(
                        recorded,
                        e.lessonId(),
                        e.studentId(),
                        e.markId(),
                        Facts.mark(e.workType(), null, e.value(), e.version()));
            case MarkChanged e ->
                mark(
                        recorded,
                        e.lessonId(),
                        e.studentId(),
                        e.markId(),
                        Facts.mark(e.workType(), e.previous(), e.value(), e.version()));
            case MarkWithdrawn e ->
                mark(
                        recorded,
                        e.lessonId(),
                        e.studentId(),
                        e.markId(),
                        Facts.mark(e.workType(), e.previous(), null, e.version()));
            case AttendanceTaken e ->
                new EntryRow(
                        recorded,
                        Cell.ATTENDANCE,
                        e.lessonId(),
                        e.studentId(),
                        null,
                        Facts.attendance(e.status(), e.lateMinutes(), e.previous(), e.version()));
            case TopicSet e ->
                note(recorded, Cell.TOPIC, e.lessonId(), Facts.note(e.noteId(), e.digest(), null, e.version()));
            case HomeworkSet e ->
                note(recorded, Cell.HOMEWORK, e.lessonId(), Facts.note(e.noteId(), e.digest(), e.dueOn(), e.version()));
            case PolicySet e ->
                new EntryRow(
                        recorded,
                        Cell.POLICY,
                        null,
                        null,
                        null,
                        Facts.policy(e.policy(), e.value(), e.effectiveFrom()));
        };
    }

    private static EntryRow mark(
            Recorded<AuditEvent> recorded, String lesson, String student, String mark, Facts facts) {
        return new EntryRow(recorded, Cell.MARK, lesson, student, mark, facts);
    }

    private static EntryRow note(Recorded<AuditEvent> recorded, Cell cell, String lesson, Facts facts) {
        return new EntryRow(recorded, cell, lesson, null, null, facts);
    }
}
