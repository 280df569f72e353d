package org.klassny.journal.live.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.live.read.Whereabouts;
import org.klassny.kit.form.Id;

/** The cell that has the focus; none where the grid has none. */
record PresenceRequest(@Nullable @Valid Cell cell) {

    /** By lesson and student. */
    @Schema(name = "PresenceCell")
    record Cell(@NotNull @Id String lessonId, @NotNull @Id String studentId) {}

    Whereabouts.@Nullable Cell where() {
        return cell == null ? null : new Whereabouts.Cell(cell.lessonId(), cell.studentId());
    }
}
