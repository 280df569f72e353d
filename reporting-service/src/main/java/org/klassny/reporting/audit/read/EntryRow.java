package org.klassny.reporting.audit.read;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.audit.inbound.AttendanceCorrected;
import org.klassny.reporting.audit.inbound.AttendanceTaken;
import org.klassny.reporting.audit.inbound.AuditEvent;
import org.klassny.reporting.audit.inbound.CorrectionAllowed;
import org.klassny.reporting.audit.inbound.CorrectionRefused;
import org.klassny.reporting.audit.inbound.CorrectionRequested;
import org.klassny.reporting.audit.inbound.HomeworkSet;
import org.klassny.reporting.audit.inbound.LessonOpened;
import org.klassny.reporting.audit.inbound.LessonPlanSet;
import org.klassny.reporting.audit.inbound.MarkChanged;
import org.klassny.reporting.audit.inbound.MarkCommented;
import org.klassny.reporting.audit.inbound.MarkCorrected;
import org.klassny.reporting.audit.inbound.MarkGiven;
import org.klassny.reporting.audit.inbound.MarkWithdrawn;
import org.klassny.reporting.audit.inbound.PolicySet;
import org.klassny.reporting.audit.inbound.StudentNotAssessed;
import org.klassny.reporting.audit.inbound.TermMarkSet;
import org.klassny.reporting.audit.inbound.TermMarkWithdrawn;
import org.klassny.reporting.audit.inbound.TopicSet;

/**
 * Where an event was made and what it says.
 *
 * @param page of what names its page itself; that of a lesson stands with the lesson
 */
record EntryRow(
        Recorded<AuditEvent> recorded,
        Cell cell,
        @Nullable String lesson,
        @Nullable String student,
        @Nullable String mark,
        @Nullable String correction,
        OwnPage page,
        String facts) {

    /** Group, subject and, but for a lesson plan, term; all null for what belongs to a lesson or to the school. */
    record OwnPage(
            @Nullable String group,
            @Nullable String subject,
            @Nullable String term) {

        static final OwnPage NONE = new OwnPage(null, null, null);
    }

    static EntryRow of(Recorded<AuditEvent> recorded) {
        return switch (recorded.event()) {
            case LessonOpened e -> lesson(recorded, Cell.LESSON, e.lessonId());
            case MarkGiven e -> mark(recorded, e.lessonId(), e.studentId(), e.markId(), null);
            case MarkChanged e -> mark(recorded, e.lessonId(), e.studentId(), e.markId(), null);
            case MarkWithdrawn e -> mark(recorded, e.lessonId(), e.studentId(), e.markId(), null);
            case MarkCorrected e -> mark(recorded, e.lessonId(), e.studentId(), e.markId(), e.correctionId());
            case MarkCommented e -> comment(recorded, e);
            case AttendanceTaken e -> cell(recorded, Cell.ATTENDANCE, e.lessonId(), e.studentId(), null);
            case AttendanceCorrected e ->
                cell(recorded, Cell.ATTENDANCE, e.lessonId(), e.studentId(), e.correctionId());
            case TopicSet e -> lesson(recorded, Cell.TOPIC, e.lessonId());
            case HomeworkSet e -> lesson(recorded, Cell.HOMEWORK, e.lessonId());
            case CorrectionRequested e -> requested(recorded, e);
            case CorrectionAllowed e -> cell(recorded, Cell.CORRECTION, e.lessonId(), null, e.correctionId());
            case CorrectionRefused e -> cell(recorded, Cell.CORRECTION, e.lessonId(), null, e.correctionId());
            case LessonPlanSet e ->
                page(recorded, Cell.LESSON_PLAN, null, new OwnPage(e.groupId(), e.subjectId(), null));
            case TermMarkSet e -> termMark(recorded, e.studentId(), e.groupId(), e.subjectId(), e.termId());
            case TermMarkWithdrawn e -> termMark(recorded, e.studentId(), e.groupId(), e.subjectId(), e.termId());
            case StudentNotAssessed e -> termMark(recorded, e.studentId(), e.groupId(), e.subjectId(), e.termId());
            case PolicySet _ -> page(recorded, Cell.POLICY, null, OwnPage.NONE);
        };
    }

    Envelope envelope() {
        return recorded.envelope();
    }

    private static EntryRow lesson(Recorded<AuditEvent> recorded, Cell cell, String lesson) {
        return cell(recorded, cell, lesson, null, null);
    }

    private static EntryRow cell(
            Recorded<AuditEvent> recorded,
            Cell cell,
            String lesson,
            @Nullable String student,
            @Nullable String correction) {
        return new EntryRow(
                recorded, cell, lesson, student, null, correction, OwnPage.NONE, Facts.of(recorded.event()));
    }

    private static EntryRow requested(Recorded<AuditEvent> recorded, CorrectionRequested e) {
        return new EntryRow(
                recorded,
                Cell.CORRECTION,
                e.lessonId(),
                e.studentId(),
                e.markId(),
                e.correctionId(),
                OwnPage.NONE,
                Facts.of(e));
    }

    private static EntryRow mark(
            Recorded<AuditEvent> recorded, String lesson, String student, String mark, @Nullable String correction) {
        return new EntryRow(
                recorded, Cell.MARK, lesson, student, mark, correction, OwnPage.NONE, Facts.of(recorded.event()));
    }

    /** A cell of its own: the last entry of a mark is one of its value. */
    private static EntryRow comment(Recorded<AuditEvent> recorded, MarkCommented e) {
        return new EntryRow(
                recorded, Cell.COMMENT, e.lessonId(), e.studentId(), e.markId(), null, OwnPage.NONE, Facts.of(e));
    }

    private static EntryRow termMark(
            Recorded<AuditEvent> recorded, String student, String group, String subject, String term) {
        return page(recorded, Cell.TERM_MARK, student, new OwnPage(group, subject, term));
    }

    private static EntryRow page(Recorded<AuditEvent> recorded, Cell cell, @Nullable String student, OwnPage page) {
        return new EntryRow(recorded, cell, null, student, null, null, page, Facts.of(recorded.event()));
    }
}
