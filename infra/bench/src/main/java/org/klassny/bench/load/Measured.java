package org.klassny.bench.load;

import org.HdrHistogram.Histogram;
import org.klassny.bench.stack.Usage;

/**
 * What callers got done in a stretch of time.
 *
 * @param units marks, pages or rows
 * @param micros time of each request
 * @param usage processor time of that stretch
 */
public record Measured(int callers, long requests, long units, double seconds, Histogram micros, Usage usage) {

    public double requestsPerSecond() {
        return requests / seconds;
    }

    public double unitsPerSecond() {
        return units / seconds;
    }

    /** In milliseconds. */
    public double percentile(double percent) {
        return micros.getValueAtPercentile(percent) / 1_000.0;
    }
}
