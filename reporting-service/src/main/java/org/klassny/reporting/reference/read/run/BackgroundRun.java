package org.klassny.reporting.reference.read.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as its table tells of it.
 *
 * @param object what it is a run of: a projection, a service
 * @param result JSON of what it has found; null until it is done
 * @param failure why it could not be done
 */
public record BackgroundRun(
        UUID id,
        String object,
        State state,
        String requestedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long events,
        @Nullable String result,
        @Nullable String failure) {

    /** A failed run says nothing of what it was to look at. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
