package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.write.LessonCommand.GiveMarks;
import org.klassny.journal.lesson.write.MarkEntry;
import org.klassny.journal.reference.read.EntryOrigin;
import org.klassny.journal.reference.read.WorkType;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.form.Id;

/** A column of marks of one work type; at most 60 cells. */
record MarksRequest(
        @NotNull WorkType workType,
        @Nullable EntryOrigin origin,
        @NotEmpty @Size(max = 60) List<@Valid @NotNull Entry> entries) {

    /** The client makes the id of a mark, so a repeated request does no harm; a null value takes the mark back. */
    @Schema(name = "MarksRequestEntry")
    record Entry(
            @NotNull @Id String studentId,
            @NotNull @Id String markId,
            @Nullable @Size(min = 1, max = 8) String value,
            @PositiveOrZero @Max(1_000_000) int seen) {}

    @Override
    public EntryOrigin origin() {
        return origin == null ? EntryOrigin.UI : origin;
    }

    GiveMarks command(String lessonId, Actor by) {
        var cells = entries.stream()
                .map(entry -> new MarkEntry(entry.studentId(), entry.markId(), entry.value(), entry.seen()))
                .toList();
        return new GiveMarks(lessonId, by, workType, cells);
    }
}
