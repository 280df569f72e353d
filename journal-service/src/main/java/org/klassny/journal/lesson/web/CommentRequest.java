package org.klassny.journal.lesson.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.write.LessonCommand.CommentMark;
import org.klassny.journal.reference.read.EntryOrigin;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.note.Note;

/** The comment to a mark, blank to take it away, and the version that was seen; 0 for the first. */
record CommentRequest(
        @Nullable EntryOrigin origin,
        @NotNull @Size(max = 500) String text,
        @PositiveOrZero @Max(1_000_000) int seen) {

    @Override
    public EntryOrigin origin() {
        return origin == null ? EntryOrigin.UI : origin;
    }

    CommentMark command(String lessonId, String markId, Actor by) {
        var note = text.isBlank() ? null : Note.of("note-" + UUID.randomUUID(), text);
        return new CommentMark(lessonId, by, markId, note, seen);
    }
}
