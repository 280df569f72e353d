package org.klassny.reporting.progress.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.progress.read.ProgressQueries;
import org.klassny.reporting.progress.read.Tally;

/**
 * Progress over a term.
 *
 * @param on the day whose rosters count
 * @param total of all students that the asker may see
 */
record Progress(String termId, LocalDate on, String by, List<ProgressRow> rows, ProgressRow total) {

    /**
     * Students counted by their term marks. Before term marks are set there is nothing to count: {@code assessed} is 0 and
     * shares, average and СОУ are null.
     *
     * @param key id of the class, group, subject or teacher, or the grade level; null in the total
     * @param students who could have a term mark
     * @param assessed those who have at least one
     * @param marks term marks of 1 to 5; others, such as a pass, are not counted
     * @param notBelow3 успеваемость: share of the assessed whose term marks are all 3 and above, 0 to 1
     * @param good качество: share of the assessed whose term marks are all 4 and above, 0 to 1
     * @param average of the marks
     * @param sou СОУ, 0 to 100: (100·n5 + 64·n4 + 36·n3 + 16·n2 + 7·n1) / n
     */
    record ProgressRow(
            @Nullable String key,
            int students,
            int assessed,
            long marks,
            @Nullable Double notBelow3,
            @Nullable Double good,
            @Nullable Double average,
            @Nullable Double sou,
            long fives,
            long fours,
            long threes,
            long twos,
            long ones,
            long notAssessed) {

        static ProgressRow of(@Nullable String key, Tally tally, boolean notAssessedInSou) {
            return new ProgressRow(
                    key,
                    tally.students(),
                    tally.assessed(),
                    tally.marks(),
                    rounded(1.0 * tally.notBelow3() / tally.assessed(), 10_000),
                    rounded(1.0 * tally.good() / tally.assessed(), 10_000),
                    rounded(1.0 * tally.points() / tally.marks(), 100),
                    rounded(tally.sou(notAssessedInSou), 100),
                    tally.fives(),
                    tally.fours(),
                    tally.threes(),
                    tally.twos(),
                    tally.ones(),
                    tally.notAssessed());
        }

        private static @Nullable Double rounded(double value, int parts) {
            return Double.isNaN(value) ? null : Math.round(value * parts) / (double) parts;
        }
    }

    static Progress of(
            String termId, LocalDate on, String by, List<ProgressQueries.Row> rows, boolean notAssessedInSou) {
        return new Progress(
                termId,
                on,
                by,
                rows.stream()
                        .filter(row -> !row.total())
                        .map(row -> ProgressRow.of(row.key(), row.tally(), notAssessedInSou))
                        .toList(),
                rows.stream()
                        .filter(ProgressQueries.Row::total)
                        .map(ProgressQueries.Row::tally)
                        .findFirst()
                        .map(tally -> ProgressRow.of(null, tally, notAssessedInSou))
                        .orElseGet(() -> ProgressRow.of(null, Tally.OF_NOBODY, notAssessedInSou)));
    }
}
