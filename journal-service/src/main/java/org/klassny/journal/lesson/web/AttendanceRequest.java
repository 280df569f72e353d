package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.Presence;

/** A column of attendance; at most 60 cells. */
record AttendanceRequest(
        @Nullable EntryOrigin origin,
        @NotEmpty @Size(max = 60) List<@Valid @NotNull Entry> entries) {

    /** Minutes stand with LATE and only there. */
    @Schema(name = "AttendanceRequestEntry")
    record Entry(
            @NotNull @Pattern(regexp = Ids.FORM) String studentId,
            Presence.@NotNull Status status,
            @Nullable @Min(1) @Max(45) Integer lateMinutes,
            @PositiveOrZero @Max(1_000_000) int seen) {}

    @Override
    public EntryOrigin origin() {
        return origin == null ? EntryOrigin.UI : origin;
    }
}
