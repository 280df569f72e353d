package org.klassny.kit.axon;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/** Tries a command again when another instance was quicker or the database was away; the pause doubles and is spread by chance. */
public final class JitteredRetry extends IntervalRetryScheduler {

    private static final int TRIES = 6;
    private static final int FIRST_PAUSE_MILLIS = 5;

    public JitteredRetry() {
        super(builder()
                .retryExecutor(Executors.newScheduledThreadPool(
                        1, Thread.ofPlatform().name("command-retry").daemon().factory()))
                .retryInterval(FIRST_PAUSE_MILLIS)
                .maxRetryCount(TRIES)
                // the predicate is asked for every cause in turn: both must pass for a lost race wrapped around a
                // SQLException
                .nonTransientFailurePredicate(
                        failure -> !(failure instanceof ConcurrencyException || failure instanceof SQLException)));
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected long computeRetryInterval(
            CommandMessage command, RuntimeException last, List<Class<? extends Throwable>[]> failures) {
        var longest = (long) FIRST_PAUSE_MILLIS << failures.size();
        return ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
    }
}
