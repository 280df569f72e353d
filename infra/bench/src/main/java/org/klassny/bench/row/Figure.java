package org.klassny.bench.row;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klassny.bench.load.Measured;

/**
 * One row of the table.
 *
 * @param callers at the same time; 0 where it has no meaning
 * @param value what was got, in {@code unit}
 * @param raw the limit in the same unit, measured in the same run; null where there is none
 * @param limit what the limit is
 * @param times of the requests; null where there are none
 * @param rawTimes of the limit; null where there are none
 * @param processors in use while it was measured, by process
 */
public record Figure(
        String name,
        int callers,
        double value,
        String unit,
        @Nullable Double raw,
        String limit,
        @Nullable Times times,
        @Nullable Times rawTimes,
        Map<String, Double> processors) {

    /** Percentiles in milliseconds. */
    public record Times(double p50, double p95, double p99) {

        public static Times of(Measured measured) {
            return new Times(measured.percentile(50), measured.percentile(95), measured.percentile(99));
        }
    }

    /** Units a second beside the limit. */
    static Figure rate(String name, String unit, Measured got, Measured raw, String limit) {
        return new Figure(
                name,
                got.callers(),
                got.unitsPerSecond(),
                unit,
                raw.unitsPerSecond(),
                limit,
                Times.of(got),
                Times.of(raw),
                got.usage().processors());
    }

    /** Of the value to the limit. */
    public @Nullable Double ratio() {
        return raw == null ? null : value / raw;
    }
}
