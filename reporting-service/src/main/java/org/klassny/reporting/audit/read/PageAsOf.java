package org.klassny.reporting.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.audit.inbound.LessonPlanSet.PlannedTopic;

/**
 * A page as it stood at a moment: what had been entered until then and not been taken back.
 *
 * @param plan the lesson plan of the course; null where there was none
 */
public record PageAsOf(
        String groupId,
        String subjectId,
        String termId,
        Instant moment,
        List<LessonAsOf> lessons,
        List<TermMarkAsOf> termMarks,
        @Nullable PlanAsOf plan) {

    /** Who made the entry that stood then, and when. */
    public record Author(
            String actor,
            String actorRole,
            @Nullable String onBehalf,
            String origin,
            Instant recordedAt,
            long logIndex) {

        static Author of(Entry entry) {
            return new Author(
                    entry.actor(),
                    entry.actorRole(),
                    entry.onBehalf(),
                    entry.origin(),
                    entry.recordedAt(),
                    entry.logIndex());
        }
    }

    public record LessonAsOf(
            String lessonId,
            LocalDate date,
            int period,
            String teacherId,
            @Nullable NoteAsOf topic,
            @Nullable NoteAsOf homework,
            List<StudentAsOf> students,
            List<CorrectionAsOf> corrections) {}

    /**
     * A topic or a homework; the text lies with the journal.
     *
     * @param digest salted HMAC of the text of that moment
     * @param dueOn of a homework
     */
    public record NoteAsOf(
            String noteId, String digest, @Nullable LocalDate dueOn, Author by) {}

    public record StudentAsOf(String studentId, @Nullable AttendanceAsOf attendance, List<MarkAsOf> marks) {}

    /** Attendance; by which correction, where it was corrected. */
    public record AttendanceAsOf(
            String status,
            @Nullable Integer lateMinutes,
            @Nullable String correctionId,
            Author by) {}

    /** A mark; by which correction, where it was corrected. */
    public record MarkAsOf(
            String markId,
            String workType,
            String value,
            @Nullable String correctionId,
            Author by) {}

    /**
     * A correction that had been asked for.
     *
     * @param decided null while it was open
     */
    public record CorrectionAsOf(
            String correctionId,
            String studentId,
            String kind,
            @Nullable String markId,
            @Nullable String standing,
            @Nullable String proposed,
            String reason,
            State state,
            Author requested,
            @Nullable Author decided) {

        public enum State {
            REQUESTED,
            ALLOWED,
            REFUSED
        }
    }

    /** A term mark, or the reason why the student was not assessed. */
    public record TermMarkAsOf(
            String studentId,
            @Nullable String value,
            @Nullable String notAssessed,
            Author by) {}

    /** The texts of the topics lie with the journal. */
    public record PlanAsOf(int version, List<PlannedTopic> topics, Author by) {}
}
