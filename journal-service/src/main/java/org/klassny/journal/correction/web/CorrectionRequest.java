package org.klassny.journal.correction.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.correction.write.CorrectionReason;
import org.klassny.journal.correction.write.CorrectionRule;
import org.klassny.journal.correction.write.ProposedChange;
import org.klassny.journal.reference.read.Presence;
import org.klassny.journal.reference.read.WorkType;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;

/**
 * What is to stand in the cell, and why.
 *
 * @param markId of a mark that stands; a new mark may leave it to the service
 * @param value the mark, or null to take it out
 * @param note the explanatory note
 */
record CorrectionRequest(
        @NotNull @Id String lessonId,
        @NotNull @Id String studentId,
        ProposedChange.@NotNull Kind kind,
        @Nullable @Id String markId,
        @Nullable WorkType workType,
        @Nullable @Size(min = 1, max = 8) String value,
        Presence.@Nullable Status status,
        @Nullable @Min(1) @Max(45) Integer lateMinutes,
        @PositiveOrZero @Max(1_000_000) int seen,
        @NotNull CorrectionReason reason,
        @NotBlank @Size(max = 2000) String note) {

    /** Attendance is corrected by a status, a mark by a value. */
    ProposedChange change(String correctionId) {
        if (kind == ProposedChange.Kind.ATTENDANCE
                ? status == null || value != null || markId != null || workType != null
                : status != null || lateMinutes != null) {
            throw new RuleViolated(
                    CorrectionRule.CHANGE_MISFIT, "Attendance is corrected by a status, a mark by a value.", "/kind");
        }
        return status == null
                ? new ProposedChange.OfMark(markId == null ? newMark(correctionId) : markId, workType, value)
                : new ProposedChange.OfAttendance(new Presence(status, lateMinutes));
    }

    /** The same for the same correction, so that a repeated request names the same mark. */
    private static String newMark(String correctionId) {
        return "mark-" + UUID.nameUUIDFromBytes(correctionId.getBytes(StandardCharsets.UTF_8));
    }
}
