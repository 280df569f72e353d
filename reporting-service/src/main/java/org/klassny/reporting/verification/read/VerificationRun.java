package org.klassny.reporting.verification.read;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.reference.read.run.BackgroundRun;
import org.klassny.reporting.reference.read.run.BackgroundRun.State;
import org.klassny.reporting.verification.read.chain.Difference;

/**
 * A verification that somebody asked for.
 *
 * @param events how many agree up to the first of the school that differs, those of other schools among them: one chain goes through all
 * @param ok null until it is done
 * @param firstDifference the first event of the school that differs and how; where none does, the number of the first of
 *     another school; null where all agree
 * @param unnumbered events of the school that lie in the store past the application
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

    static VerificationRun of(BackgroundRun run, @Nullable VerificationFinding found) {
        return new VerificationRun(
                run.id(),
                run.object(),
                run.state(),
                run.requestedBy(),
                run.startedAt(),
                run.finishedAt(),
                run.events(),
                found == null ? null : found.ok(),
                found == null ? null : found.firstDifference(),
                found == null ? null : found.unnumbered(),
                run.failure());
    }
}
