package org.klassny.kit.replay;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a rebuild has found.
 *
 * @param projection name of the subscription
 * @param events records handled, without repeats, of all schools
 * @param liveRows of the school in all its tables at the moment of comparison
 * @param rebuiltRows the same of the rebuild
 * @param differences rows that are only live, only rebuilt, or not the same
 * @param firstDifference table, key and columns of the first of them, no other values; null when equal
 */
public record ReplayResult(
        String projection,
        long events,
        Duration took,
        double eventsPerSecond,
        long liveRows,
        long rebuiltRows,
        long differences,
        @Nullable String firstDifference,
        boolean equal) {}
