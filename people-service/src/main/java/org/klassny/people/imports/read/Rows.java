package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gathers rows, however they were written, to a {@link Table}: the first one that is not empty is the header. */
final class Rows {

    private final String file;
    private final UnaryOperator<String> naming;
    private final List<String> header = new ArrayList<>();
    private final List<Table.Line> lines = new ArrayList<>();

    Rows(String file, UnaryOperator<String> naming) {
        this.file = file;
        this.naming = naming;
    }

    /** Number as a spreadsheet counts */
    void add(int number, List<String> cells) throws Unreadable {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header.isEmpty()) {
            cells.forEach(cell -> header.add(naming.apply(cell.strip())));
            return;
        }
        if (lines.size() == Table.MOST_ROWS) {
            throw new Unreadable(file, Fault.Rule.TOO_MANY_ROWS);
        }
        var named = new HashMap<String, String>();
        for (var column = 0; column < Math.min(header.size(), cells.size()); column++) {
            var cell = Formula.armed(cells.get(column).strip());
            if (!cell.isEmpty() && !header.get(column).isEmpty()) {
                named.put(header.get(column), cell);
            }
        }
        lines.add(new Table.Line(new At(file, number), named));
    }

    Table table() throws Unreadable {
        if (header.isEmpty()) {
            throw new Unreadable(file, Fault.Rule.EMPTY_FILE);
        }
        return new Table(file, List.copyOf(header), List.copyOf(lines));
    }
}
