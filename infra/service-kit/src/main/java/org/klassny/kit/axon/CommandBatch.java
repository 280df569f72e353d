package org.klassny.kit.axon;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out many commands in one transaction: all of them, or none. Each sees what those before it have written, and their
 * events share a correlation. Nobody else sees anything before the end; a race that is lost fails the whole.
 */
public final class CommandBatch {

    private final Commands commands;
    private final PlatformTransactionManager transactions;
    private final JdbcClient db;
    private final Cache aggregates;
    private final Duration longest;

    /** {@code longest} is after what time the database ends a batch */
    CommandBatch(
            Commands commands,
            PlatformTransactionManager transactions,
            JdbcClient db,
            Cache aggregates,
            Duration longest) {
        this.commands = commands;
        this.transactions = transactions;
        this.db = db;
        this.aggregates = aggregates;
        this.longest = longest;
    }

    /** Sends one command of the batch and waits for its answer. */
    @FunctionalInterface
    public interface Sender {

        @Nullable
        Object send(Object command);
    }

    /** What throws takes everything back */
    public void run(Actor actor, Origin origin, Consumer<Sender> work) {
        var correlation = UUID.randomUUID().toString();
        try {
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                allowTime();
                work.accept(command -> commands.join(command, actor, origin, correlation));
            });
        } catch (RuntimeException | Error e) {
            // what was cached on the way says what never was; by its version alone it may one day look current
            aggregates.removeAll();
            throw e;
        }
    }

    /** A timer that runs is not set anew by another value: it is taken off first. */
    private void allowTime() {
        set("0");
        set(String.valueOf(longest.toMillis()));
    }

    private void set(String millis) {
        var _ = db.sql("select set_config('transaction_timeout', :millis, true)")
                .param("millis", millis)
                .query(String.class)
                .single();
    }
}
