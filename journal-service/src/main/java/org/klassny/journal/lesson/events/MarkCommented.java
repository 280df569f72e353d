package org.klassny.journal.lesson.events;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/**
 * The comment to a mark that the family reads too (J4); its text is a note, and there is none where it was taken away.
 *
 * @param markVersion of the mark that the comment was written to
 * @param version counts the comments to the mark from 1, also after the mark was taken back, which takes its comment with it
 */
@EventName("journal.mark-commented.v1")
public record MarkCommented(
        String lessonId,
        String markId,
        String studentId,
        String workType,
        int markVersion,
        @Nullable String noteId,
        @Nullable String digest,
        int version)
        implements LessonEvent {}
