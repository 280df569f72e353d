package org.klassny.journal.lesson.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.write.LessonCommand.SetTopic;
import org.klassny.journal.reference.read.EntryOrigin;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.note.Note;

/** The topic as text, and the version that was seen; 0 for the first. */
record TopicRequest(
        @Nullable EntryOrigin origin,
        @NotBlank @Size(max = 500) String text,
        @PositiveOrZero @Max(1_000_000) int seen) {

    @Override
    public EntryOrigin origin() {
        return origin == null ? EntryOrigin.UI : origin;
    }

    SetTopic command(String lessonId, Actor by) {
        return new SetTopic(lessonId, by, Note.of("note-" + UUID.randomUUID(), text), seen);
    }
}
