package org.klassny.notification.reference.inbound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** Facts of journal-service. Topics and homework are texts, which no event carries. */
public sealed interface JournalFact extends Fact {

    @EventName("journal.mark-given.v1")
    record MarkGiven(String lessonId, String markId, String studentId, String workType, String value)
            implements JournalFact {}

    @EventName("journal.mark-changed.v1")
    record MarkChanged(String lessonId, String markId, String studentId, String workType, String value)
            implements JournalFact {}

    @EventName("journal.mark-withdrawn.v1")
    record MarkWithdrawn(String lessonId, String markId, String studentId, String workType) implements JournalFact {}

    /** Without a value the mark was taken out. */
    @EventName("journal.mark-corrected.v1")
    record MarkCorrected(
            String lessonId,
            String markId,
            String studentId,
            String workType,
            @Nullable String previous,
            @Nullable String value)
            implements JournalFact {}

    @EventName("journal.attendance-taken.v1")
    record AttendanceTaken(
            String lessonId,
            String studentId,
            String status,
            @Nullable Integer lateMinutes) implements JournalFact {}

    @EventName("journal.attendance-corrected.v1")
    record AttendanceCorrected(
            String lessonId,
            String studentId,
            @Nullable String previous,
            String status,
            @Nullable Integer lateMinutes) implements JournalFact {}

    @EventName("journal.homework-set.v1")
    record HomeworkSet(String lessonId, LocalDate dueOn, int version) implements JournalFact {}

    @EventName("journal.term-mark-set.v1")
    record TermMarkSet(String groupId, String subjectId, String termId, String studentId, String value)
            implements JournalFact {}

    @EventName("journal.term-mark-withdrawn.v1")
    record TermMarkWithdrawn(String groupId, String subjectId, String termId, String studentId)
            implements JournalFact {}

    @EventName("journal.policy-set.v1")
    record PolicySet(String policy, String value, LocalDate effectiveFrom) implements JournalFact {}
}
