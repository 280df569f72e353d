package org.klassny.notification.reference.inbound;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Envelope;
import org.klassny.notification.reference.inbound.ChangeRows.Cell;
import org.klassny.notification.reference.inbound.JournalFact.AttendanceCorrected;
import org.klassny.notification.reference.inbound.JournalFact.AttendanceTaken;
import org.klassny.notification.reference.inbound.JournalFact.HomeworkSet;
import org.klassny.notification.reference.inbound.JournalFact.MarkChanged;
import org.klassny.notification.reference.inbound.JournalFact.MarkCorrected;
import org.klassny.notification.reference.inbound.JournalFact.MarkGiven;
import org.klassny.notification.reference.inbound.JournalFact.MarkWithdrawn;
import org.klassny.notification.reference.inbound.JournalFact.PolicySet;
import org.klassny.notification.reference.inbound.JournalFact.TermMarkSet;
import org.klassny.notification.reference.inbound.JournalFact.TermMarkWithdrawn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks, attendance, homework and term marks as cells; the school's settings of notices. */
record JournalRows(JdbcClient db, ChangeRows changes) {

    /** History of a register that was kept before: guardians were told of it then. */
    private static final String HISTORY = "import";

    void write(Envelope envelope, JournalFact fact) {
        if (!HISTORY.equals(envelope.origin()) || fact instanceof PolicySet) {
            tell(envelope, fact);
        }
    }

    private void tell(Envelope envelope, JournalFact fact) {
        switch (fact) {
            case MarkGiven e ->
                changes.write(envelope, Cell.mark(e.lessonId(), e.markId(), e.studentId(), e.workType(), e.value()));
            case MarkChanged e ->
                changes.write(envelope, Cell.mark(e.lessonId(), e.markId(), e.studentId(), e.workType(), e.value()));
            case MarkWithdrawn e ->
                changes.write(envelope, Cell.mark(e.lessonId(), e.markId(), e.studentId(), e.workType(), null));
            case MarkCorrected e ->
                changes.write(
                        envelope,
                        Cell.mark(e.lessonId(), e.markId(), e.studentId(), e.workType(), e.value())
                                .correcting(e.previous()));
            case AttendanceTaken e ->
                changes.write(envelope, Cell.attendance(e.lessonId(), e.studentId(), e.status(), e.lateMinutes()));
            case AttendanceCorrected e ->
                changes.write(
                        envelope,
                        Cell.attendance(e.lessonId(), e.studentId(), e.status(), e.lateMinutes())
                                .correcting(e.previous()));
            case HomeworkSet e ->
                changes.write(
                        envelope,
                        new Cell(
                                "homework:" + e.lessonId(),
                                "HOMEWORK",
                                null,
                                e.lessonId(),
                                null,
                                null,
                                null,
                                e.dueOn() + " " + e.version(),
                                null,
                                false));
            case TermMarkSet e ->
                changes.write(envelope, term(e.groupId(), e.subjectId(), e.termId(), e.studentId(), e.value()));
            case TermMarkWithdrawn e ->
                changes.write(envelope, term(e.groupId(), e.subjectId(), e.termId(), e.studentId(), null));
            case PolicySet e ->
                db.sql("""
                        insert into policy (school_id, policy, effective_from, value) values (?, ?, ?, ?)
                        on conflict (school_id, policy, effective_from) do update set value = excluded.value
                        """)
                        .params(envelope.school(), e.policy(), e.effectiveFrom(), e.value())
                        .update();
        }
    }

    private static Cell term(String group, String subject, String term, String student, @Nullable String value) {
        var cell = "term-mark:" + group + ":" + subject + ":" + term + ":" + student;
        return new Cell(cell, "TERM_MARK", student, null, subject, term, null, value, null, false);
    }
}
