package org.klassny.reporting.reference.read.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.reference.read.paper.Sheet.Column;

/**
 * The table alone, as Russian spreadsheets open it: UTF-8 with a byte order mark, semicolons, decimal commas. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static byte[] of(Sheet sheet) {
        var text = new StringBuilder("\uFEFF");
        text.append(sheet.columns().stream()
                        .map(column -> quoted(column.heading()))
                        .collect(Collectors.joining(";")))
                .append("\r\n");
        for (List<@Nullable Object> row : sheet.rows()) {
            append(text, sheet.columns(), row);
        }
        if (sheet.total() != null) {
            append(text, sheet.columns(), sheet.total());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, List<Column> columns, List<@Nullable Object> row) {
        for (var i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : ";").append(cell(columns.get(i), row.get(i)));
        }
        text.append("\r\n");
    }

    private static String cell(Column column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String said -> quoted(said);
            // a number of our own is no formula, a minus before it included
            default -> Figures.text(column.kind(), value);
        };
    }

    static String quoted(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
