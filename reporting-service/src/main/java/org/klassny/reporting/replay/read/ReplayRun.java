package org.klassny.reporting.replay.read;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A replay that somebody asked for.
 *
 * @param events records handled so far, of all schools
 * @param liveRows of the school, as the rebuilt rows and the differences are
 * @param equal whether the rebuilt rows of the school are the live ones; null until it is done
 * @param firstDifference table and key of the first row that differs, without values
 * @param failure why it could not be done
 */
public record ReplayRun(
        UUID id,
        String projection,
        State state,
        String requestedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long events,
        @Nullable Long tookMillis,
        @Nullable Double eventsPerSecond,
        @Nullable Long liveRows,
        @Nullable Long rebuiltRows,
        @Nullable Long differences,
        @Nullable String firstDifference,
        @Nullable Boolean equal,
        @Nullable String failure) {

    /** A failed run says nothing of the rows. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
