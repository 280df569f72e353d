package org.klassny.reporting.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page as it stood at a moment: what had been entered until then and not been taken back. */
public record PageAsOf(String groupId, String subjectId, String termId, Instant moment, List<LessonAsOf> lessons) {

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
            List<StudentAsOf> students) {}

    /**
     * A topic or a homework; the text lies with the journal.
     *
     * @param digest salted HMAC of the text of that moment
     * @param dueOn of a homework
     */
    public record NoteAsOf(
            String noteId, String digest, @Nullable LocalDate dueOn, Author by) {}

    public record StudentAsOf(String studentId, @Nullable AttendanceAsOf attendance, List<MarkAsOf> marks) {}

    public record AttendanceAsOf(String status, @Nullable Integer lateMinutes, Author by) {}

    public record MarkAsOf(String markId, String workType, String value, Author by) {}
}
