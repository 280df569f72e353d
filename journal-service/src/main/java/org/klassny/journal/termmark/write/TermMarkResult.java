package org.klassny.journal.termmark.write;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.RuleViolated;

/**
 * What became of the term of one student, in the form of the cells of a column.
 *
 * @param id the student again
 * @param version of the cell after the command
 * @param value the mark or the reason that stands after the command; null for nothing
 */
public record TermMarkResult(
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

    /** The same facts as a problem has, for one student. */
    public record Refusal(
            String type,
            String code,
            String detail,
            @Nullable String pointer,
            Map<String, Object> facts) {}

    static TermMarkResult stored(String student, @Nullable TermMarkCell cell) {
        return of(student, Outcome.STORED, cell, null, null);
    }

    static TermMarkResult conflict(String student, TermMarkCell cell, @Nullable String yours) {
        return of(student, Outcome.CONFLICT, cell, new Conflict(cell.spoken(), yours, cell.by(), cell.at()), null);
    }

    static TermMarkResult refused(String student, @Nullable TermMarkCell cell, RuleViolated violated) {
        var refusal = new Refusal(
                violated.code().type(),
                violated.code().name(),
                violated.detail(),
                violated.pointer(),
                violated.facts());
        return of(student, Outcome.REFUSED, cell, null, refusal);
    }

    private static TermMarkResult of(
            String student,
            Outcome outcome,
            @Nullable TermMarkCell cell,
            @Nullable Conflict conflict,
            @Nullable Refusal refusal) {
        var version = cell == null ? 0 : cell.version();
        var value = cell == null ? null : cell.spoken();
        return new TermMarkResult(student, student, outcome, version, value, conflict, refusal);
    }
}
