package org.klassny.reporting.replay.read;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.replay.ReplayResult;

/** What a replay has found, as it is kept. */
record ReplayFinding(
        long tookMillis,
        double eventsPerSecond,
        long liveRows,
        long rebuiltRows,
        long differences,
        @Nullable String firstDifference,
        boolean equal) {

    static ReplayFinding of(ReplayResult result) {
        return new ReplayFinding(
                result.took().toMillis(),
                result.eventsPerSecond(),
                result.liveRows(),
                result.rebuiltRows(),
                result.differences(),
                result.firstDifference(),
                result.equal());
    }
}
