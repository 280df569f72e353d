package org.klassny.journal.termmark.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.EntryOrigin;
import org.klassny.journal.termmark.write.NotAssessed;
import org.klassny.kit.form.Id;

/** Terms of at most 60 students. */
record TermMarksRequest(
        @Nullable EntryOrigin origin,
        @NotEmpty @Size(max = 60) List<@Valid @NotNull Entry> entries) {

    /** A mark, or a reason for none; neither takes back what stands. */
    @Schema(name = "TermMarksRequestEntry")
    record Entry(
            @NotNull @Id String studentId,
            @Nullable @Size(min = 1, max = 8) String value,
            @Nullable NotAssessed notAssessed,
            @PositiveOrZero @Max(1_000_000) int seen) {}

    @Override
    public EntryOrigin origin() {
        return origin == null ? EntryOrigin.UI : origin;
    }
}
