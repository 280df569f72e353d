package org.klassny.journal.lesson.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.write.LessonCommand.SetHomework;
import org.klassny.journal.reference.read.EntryOrigin;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.note.Note;

/** The homework as text, the day it is due, and the version that was seen; 0 for the first. */
record HomeworkRequest(
        @Nullable EntryOrigin origin,
        @NotBlank @Size(max = 4000) String text,
        @NotNull LocalDate dueOn,
        @PositiveOrZero @Max(1_000_000) int seen) {

    @Override
    public EntryOrigin origin() {
        return origin == null ? EntryOrigin.UI : origin;
    }

    SetHomework command(String lessonId, Actor by) {
        return new SetHomework(lessonId, by, Note.of("note-" + UUID.randomUUID(), text), dueOn, seen);
    }
}
