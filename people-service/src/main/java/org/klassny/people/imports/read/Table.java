package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A file of rows under a header; cells are trimmed, empty ones are not there. */
public record Table(String file, List<String> header, List<Line> lines) {

    /** More rows than any school has: of 3,000 students, each in twenty scheduled classes, there are 63,000 enrollments. */
    static final int MOST_ROWS = 100_000;

    /** One row under the header. */
    public record Line(At at, Map<String, String> cells) {

        public @Nullable String get(String column) {
            return cells.get(column);
        }
    }

    public boolean has(String column) {
        return header.contains(column);
    }

    /** Columns that are read and are there twice: which of them holds nobody can know. */
    List<Fault> columnsTwice(Predicate<String> read) {
        var seen = new HashSet<String>();
        var faults = new ArrayList<Fault>();
        for (var column : header) {
            if (read.test(column) && !seen.add(column)) {
                faults.add(Fault.of(new At(file, 1), column, Fault.Rule.TWICE_THE_COLUMN, null));
            }
        }
        return faults;
    }
}
