package org.klassny.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * How long requests take, by percentile, as an SVG: both axes logarithmic, so that the slow ones are seen. Written by hand,
 * for charting libraries draw by AWT, and this is a handful of lines and words.
 *
 * @param micros by row
 */
public record LatencyPlot(Map<String, Histogram> micros) {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int LEFT = 70;
    private static final int TOP = 20;
    private static final int PLOT_WIDTH = 620;
    private static final int PLOT_HEIGHT = 460;

    /** Powers of ten: from 0.1 ms to 10 s, and from every request to one in ten thousand. */
    private static final int DECADES = 5;

    private static final int NINES = 4;

    private static final String LINE = "<path d=\"M%.1f %.1f%s%.1f\" stroke=\"#ccc\"/>%n";

    /** Told apart also by those who see no red and green (Okabe and Ito, 2008). */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#8a8a00");

    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, svg());
    }

    String svg() {
        var svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" "
                        + "font-size=\"13\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                WIDTH,
                HEIGHT));
        axes(svg);
        int row = 0;
        for (var entry : micros.entrySet()) {
            var colour = COLOURS.get(row % COLOURS.size());
            svg.append(String.format(
                    Locale.ROOT,
                    "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>%n",
                    colour,
                    points(entry.getValue())));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
                    LEFT + PLOT_WIDTH + 16,
                    TOP + 20 + 22 * row,
                    colour,
                    entry.getKey()));
            row++;
        }
        return svg.append("</svg>\n").toString();
    }

    private static void axes(StringBuilder svg) {
        for (int decade = 0; decade <= DECADES; decade++) {
            double y = y(Math.pow(10, decade + 2));
            svg.append(String.format(Locale.ROOT, LINE, (double) LEFT, y, "H", (double) LEFT + PLOT_WIDTH));
            var label = decade == 0 ? "0.1 ms" : String.format(Locale.ROOT, "%,d ms", (long) Math.pow(10, decade - 1));
            svg.append(String.format(
                    Locale.ROOT, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n", LEFT - 8, y + 4, label));
        }
        var names = List.of("0 %", "90 %", "99 %", "99.9 %", "99.99 %");
        for (int nines = 0; nines <= NINES; nines++) {
            double x = x(100 - Math.pow(10, 2 - nines));
            svg.append(String.format(Locale.ROOT, LINE, x, (double) TOP, "V", (double) TOP + PLOT_HEIGHT));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                    x,
                    TOP + PLOT_HEIGHT + 20,
                    names.get(nines)));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">share of requests that took no longer</text>%n",
                LEFT + PLOT_WIDTH / 2,
                TOP + PLOT_HEIGHT + 42));
    }

    private static String points(Histogram micros) {
        var points = new StringBuilder();
        for (double nines = 0; nines <= NINES; nines += 0.05) {
            double percent = 100 - Math.pow(10, 2 - nines);
            points.append(String.format(
                    Locale.ROOT, "%.1f,%.1f ", x(percent), y((double) micros.getValueAtPercentile(percent))));
        }
        return points.toString().strip();
    }

    private static double x(double percent) {
        return LEFT + (2 - Math.log10(100 - percent)) / NINES * PLOT_WIDTH;
    }

    private static double y(double micros) {
        double decades = Math.log10(Math.clamp(micros, 100, Math.pow(10, DECADES + 2))) - 2;
        return TOP + PLOT_HEIGHT - decades / DECADES * PLOT_HEIGHT;
    }
}
