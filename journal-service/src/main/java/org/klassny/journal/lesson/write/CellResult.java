package org.klassny.journal.lesson.write;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.RuleViolated;

/**
 * What became of one cell.
 *
 * @param id id of the mark, or of the student for attendance
 * @param version of the cell after the command
 * @param value what stands in the cell after the command; null for nothing
 * @param conflict who changed the cell meanwhile, where the outcome is CONFLICT
 * @param refusal the rule that stands against the entry, where the outcome is REFUSED
 */
public record CellResult(
        String studentId,
        String id,
        Outcome outcome,
        int version,
        @Nullable String value,
        @Nullable Conflict conflict,
        @Nullable Refusal refusal) {

    /** Stored means on disk. */
    public enum Outcome {
        STORED,
        CONFLICT,
        REFUSED
    }

    /** Both values: what stands now and by whom, and what was to be entered. */
    public record Conflict(
            @Nullable String current, @Nullable String yours, String by, Instant at) {}

    /** The same facts as a problem has, for one cell. */
    public record Refusal(
            String type,
            String code,
            String detail,
            @Nullable String pointer,
            Map<String, Object> facts) {

        public static Refusal of(RuleViolated violated) {
            return new Refusal(
                    violated.code().type(),
                    violated.code().name(),
                    violated.detail(),
                    violated.pointer(),
                    violated.facts());
        }
    }

    static CellResult stored(String studentId, String id, Cell cell) {
        return new CellResult(studentId, id, Outcome.STORED, cell.version(), cell.value(), null, null);
    }

    static CellResult conflict(String studentId, String id, Cell cell, @Nullable String yours) {
        var conflict = new Conflict(cell.value(), yours, cell.by(), cell.at());
        return new CellResult(studentId, id, Outcome.CONFLICT, cell.version(), cell.value(), conflict, null);
    }

    static CellResult refused(String studentId, String id, @Nullable Cell cell, RuleViolated violated) {
        var version = cell == null ? 0 : cell.version();
        var value = cell == null ? null : cell.value();
        return new CellResult(studentId, id, Outcome.REFUSED, version, value, null, Refusal.of(violated));
    }
}
