package org.klassny.reporting.reference.read.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report to be printed: what it says of itself, one table, who signs. All texts are as they stand on the paper.
 *
 * @param file name without ending; ids only, for a name of a file gets into logs
 * @param school whose paper it is
 * @param facts under the title: class, term, date …
 * @param total the last row, or null
 * @param remarks under the table: how it was counted
 * @param signatures who signs it, each on a line of its own
 * @param wide printed across
 */
public record Sheet(
        String file,
        String school,
        String title,
        List<Fact> facts,
        List<Column> columns,
        List<List<@Nullable Object>> rows,
        @Nullable List<@Nullable Object> total,
        List<String> remarks,
        List<Signature> signatures,
        boolean wide) {

    private static final int MARKS_SIDE_BY_SIDE = 5;

    public Sheet {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = rows.stream().map(Sheet::unchanging).toList();
        total = total == null ? null : unchanging(total);
        remarks = List.copyOf(remarks);
        signatures = List.copyOf(signatures);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns.size());
            }
        }
    }

    /** Many columns of marks are narrow ones, with headings that stand upright. */
    boolean narrow() {
        return columns.stream().filter(column -> column.kind() == Kind.MARK).count() > MARKS_SIDE_BY_SIDE;
    }

    public record Fact(String label, String value) {}

    /**
     * Who signs.
     *
     * @param name written out beside the line, or null where it is not known
     */
    public record Signature(String office, @Nullable String name) {}

    public record Column(String heading, Kind kind) {

        public static Column text(String heading) {
            return new Column(heading, Kind.TEXT);
        }

        public static Column number(String heading) {
            return new Column(heading, Kind.NUMBER);
        }

        public static Column decimal(String heading) {
            return new Column(heading, Kind.DECIMAL);
        }

        public static Column share(String heading) {
            return new Column(heading, Kind.SHARE);
        }

        public static Column mark(String heading) {
            return new Column(heading, Kind.MARK);
        }

        public static Column date(String heading) {
            return new Column(heading, Kind.DATE);
        }
    }

    /** What the cells of a column hold. */
    public enum Kind {
        /** A {@link String}. */
        TEXT,
        /** A whole {@link Number}. */
        NUMBER,
        /** A {@link Number} of two places. */
        DECIMAL,
        /** A {@link Number} from 0 to 1, written as a percentage. */
        SHARE,
        /** A mark or a sign instead of it: a {@link String} that is a number where it looks like one. */
        MARK,
        /** A {@link LocalDate}. */
        DATE
    }

    private static List<@Nullable Object> unchanging(List<@Nullable Object> row) {
        return Collections.unmodifiableList(new ArrayList<>(row));
    }
}
