package org.klassny.reporting.replay.read;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.reference.read.run.BackgroundRun;
import org.klassny.reporting.reference.read.run.BackgroundRun.State;

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

    static ReplayRun of(BackgroundRun run, @Nullable ReplayFinding found) {
        return new ReplayRun(
                run.id(),
                run.object(),
                run.state(),
                run.requestedBy(),
                run.startedAt(),
                run.finishedAt(),
                run.events(),
                found == null ? null : found.tookMillis(),
                found == null ? null : found.eventsPerSecond(),
                found == null ? null : found.liveRows(),
                found == null ? null : found.rebuiltRows(),
                found == null ? null : found.differences(),
                found == null ? null : found.firstDifference(),
                found == null ? null : found.equal(),
                run.failure());
    }
}
