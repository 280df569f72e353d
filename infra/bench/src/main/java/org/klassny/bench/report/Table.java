package org.klassny.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klassny.bench.row.Figure;
import org.klassny.bench.row.Figure.Times;

/** Figures as a Markdown table that is also read well in a terminal. */
public record Table(List<Figure> figures) {

    private static final List<String> HEAD = List.of(
            "what", "callers", "got", "p50", "p95", "p99 ms", "limit", "p95 ms", "ratio", "the limit is", "processors");

    public String text() {
        var rows = new java.util.ArrayList<List<String>>();
        rows.add(HEAD);
        figures.forEach(figure -> rows.add(cells(figure)));
        int[] widths = new int[HEAD.size()];
        for (var row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        var text = new StringBuilder();
        for (int index = 0; index < rows.size(); index++) {
            text.append(line(rows.get(index), widths));
            if (index == 0) {
                text.append(rule(widths));
            }
        }
        return text.toString();
    }

    private static List<String> cells(Figure figure) {
        return List.of(
                figure.name(),
                figure.callers() == 0 ? "" : Integer.toString(figure.callers()),
                number(figure.value()) + " " + figure.unit(),
                time(figure.times(), 50),
                time(figure.times(), 95),
                time(figure.times(), 99),
                figure.raw() == null ? "" : number(figure.raw()),
                time(figure.rawTimes(), 95),
                figure.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", figure.ratio()),
                figure.limit(),
                figure.processors().entrySet().stream()
                        .filter(used -> used.getValue() >= 0.005)
                        .map(used -> String.format(Locale.ROOT, "%s %.2f", used.getKey(), used.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder("|");
        for (int column = 0; column < widths.length; column++) {
            line.append(' ')
                    .append(cells.get(column))
                    .repeat(" ", widths[column] - cells.get(column).length())
                    .append(" |");
        }
        return line.append('\n').toString();
    }

    private static String rule(int[] widths) {
        var line = new StringBuilder("|");
        for (int width : widths) {
            line.repeat("-", width + 2).append('|');
        }
        return line.append('\n').toString();
    }

    private static String time(@Nullable Times times, int percentile) {
        if (times == null) {
            return "";
        }
        double millis =
                switch (percentile) {
                    case 50 -> times.p50();
                    case 95 -> times.p95();
                    default -> times.p99();
                };
        return String.format(Locale.ROOT, "%.1f", millis);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
