package org.klassny.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long and how broadly is measured.
 *
 * @param heat the longest warm-up of the JVM
 * @param warmUp of each row
 * @param time of each row
 * @param rawTime of each limit
 * @param lagTime of the steady load
 */
public record Plan(
        List<Integer> callers, Duration heat, Duration warmUp, Duration time, Duration rawTime, Duration lagTime) {

    static final Plan FULL = new Plan(
            List.of(1, 8, 16),
            Duration.ofMinutes(4),
            Duration.ofSeconds(1),
            Duration.ofSeconds(8),
            Duration.ofSeconds(4),
            Duration.ofSeconds(12));

    static final Plan QUICK = new Plan(
            List.of(1, 8),
            Duration.ofSeconds(45),
            Duration.ofSeconds(1),
            Duration.ofSeconds(4),
            Duration.ofSeconds(3),
            Duration.ofSeconds(8));
}
