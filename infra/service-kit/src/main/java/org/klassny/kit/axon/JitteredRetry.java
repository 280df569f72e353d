package org.klassny.kit.axon;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Tries a command again when another one was quicker; the pause doubles and is spread by chance. A database that is away
 * is told to the client at once: it keeps the entry and comes again.
 */
public final class JitteredRetry extends IntervalRetryScheduler {

    private static final int TRIES = 6;
    private static final int THREADS = 4;
    private static final int FIRST_PAUSE_MILLIS = 5;

    /** SQL state class of a transaction rolled back by the server: deadlock, serialization failure. */
    private static final String ROLLED_BACK = "40";

    public JitteredRetry() {
        super(builder()
                .retryExecutor(Executors.newScheduledThreadPool(
                        THREADS,
                        Thread.ofPlatform().name("command-retry").daemon().factory()))
                .retryInterval(FIRST_PAUSE_MILLIS)
                .maxRetryCount(TRIES));
    }

    @Override
    protected boolean isExplicitlyNonTransient(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .noneMatch(JitteredRetry::lostRace);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected long computeRetryInterval(
            CommandMessage command, RuntimeException last, List<Class<? extends Throwable>[]> failures) {
        var longest = (long) FIRST_PAUSE_MILLIS << failures.size();
        return ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
    }

    private static boolean lostRace(Throwable failure) {
        return switch (failure) {
            case ConcurrencyException _ -> true;
            case AggregateStreamCreationException _ -> true;
            case SQLException sql ->
                sql.getSQLState() != null && sql.getSQLState().startsWith(ROLLED_BACK);
            default -> false;
        };
    }
}
