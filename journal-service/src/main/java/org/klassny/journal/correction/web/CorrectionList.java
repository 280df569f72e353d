package org.klassny.journal.correction.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.correction.write.CorrectionReason;
import org.klassny.journal.correction.write.CorrectionState;
import org.klassny.journal.reference.read.WorkType;

/**
 * The form of the list of corrections that the query builds.
 *
 * @param next the correction to ask on after, or null at the end
 */
record CorrectionList(List<Entry> corrections, @Nullable String next) {

    /**
     * A correction with both values.
     *
     * @param standing what stood when it was asked for; absent for nothing
     * @param proposed what is to stand, such as {@code 4} or {@code LATE 12}; absent where a mark is to be taken out
     * @param note the explanatory note; absent where it was erased
     */
    @Schema(name = "CorrectionEntry")
    record Entry(
            String correctionId,
            String lessonId,
            @Nullable String groupId,
            @Nullable String subjectId,
            @Nullable String termId,
            @Nullable LocalDate date,
            String studentId,
            String kind,
            @Nullable String markId,
            @Nullable WorkType workType,
            @Nullable String standing,
            @Nullable String proposed,
            CorrectionReason reason,
            @Nullable String note,
            String requestedBy,
            Instant requestedAt,
            CorrectionState state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String refusal) {}
}
