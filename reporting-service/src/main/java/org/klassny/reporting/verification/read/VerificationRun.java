package org.klassny.reporting.verification.read;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.verification.read.chain.Difference;

/**
 * A verification that somebody asked for.
 *
 * @param events how many agree, counted from the first
 * @param ok null until it is done
 * @param firstDifference the first event that differs and how; null where none does
 * @param unnumbered events that lie in the store past the application
 * @param failure why it could not be done
 */
public record VerificationRun(
        UUID id,
        String service,
        State state,
        String requestedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long events,
        @Nullable Boolean ok,
        @Nullable Difference firstDifference,
        @Nullable Integer unnumbered,
        @Nullable String failure) {

    /** A failed run says nothing of the log. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
