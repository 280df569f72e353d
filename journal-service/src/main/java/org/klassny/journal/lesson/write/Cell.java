package org.klassny.journal.lesson.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.RuleViolated;

/**
 * What the record remembers of a cell.
 *
 * @param studentId whose cell it is
 * @param kind the work type of a mark; empty for attendance
 * @param value what stands there; null after it was taken back
 * @param version counts the changes, from 1
 */
record Cell(String studentId, String kind, @Nullable String value, int version, String by, Instant at) {

    /** The version after the next change. */
    static int next(@Nullable Cell standing) {
        return standing == null ? 1 : standing.version() + 1;
    }

    /** Refuses a correction of a cell that was changed after it had been asked for. */
    static void requireSeen(@Nullable Cell standing, int seen) {
        var version = standing == null ? 0 : standing.version();
        if (version != seen) {
            throw new RuleViolated(LessonRule.CELL_CHANGED_SINCE, "The cell was changed after the request.")
                    .with("seen", seen)
                    .with("current", version);
        }
    }
}
