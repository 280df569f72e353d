package org.klassny.journal.live.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.live.read.Whereabouts;
import org.klassny.journal.reference.read.Ids;

/** The cell that has the focus; none where the grid has none. */
record PresenceRequest(@Nullable @Valid Cell cell) {

    /** By lesson and student. */
    @Schema(name = "PresenceCell")
    record Cell(
            @NotNull @Pattern(regexp = Ids.FORM) String lessonId,
            @NotNull @Pattern(regexp = Ids.FORM) String studentId) {}

    Whereabouts.@Nullable Cell where() {
        return cell == null ? null : new Whereabouts.Cell(cell.lessonId(), cell.studentId());
    }
}
