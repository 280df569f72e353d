package org.klassny.kit.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.klassny.kit.inbox.DeadLetters;
import org.klassny.kit.inbox.Inbox;
import org.klassny.kit.inbox.Subscription;
import org.klassny.kit.log.KafkaClients;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Proves that the rows of a projection are what its topics say: makes them again from offset 0 and compares. */
public final class Replay {

    private final Inbox inbox;
    private final KafkaClients kafka;
    private final JdbcConnectionDetails database;
    private final Clock clock;

    public Replay(Inbox inbox, KafkaClients kafka, JdbcConnectionDetails database, Clock clock) {
        this.inbox = inbox;
        this.kafka = kafka;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Runs beside the live consumer, which is neither stopped nor held up. All is rebuilt; what is compared and counted are the
     * rows of one school.
     *
     * @param progress is told after each batch how many events have been handled
     * @throws IllegalArgumentException there is no such subscription
     * @throws IllegalStateException a rebuild of it is running
     */
    public ReplayResult run(String subscriptionName, String school, LongConsumer progress) {
        var subscription = inbox.subscription(subscriptionName)
                .orElseThrow(() -> new IllegalArgumentException("no subscription is named " + subscriptionName));
        return run(subscription, school, progress);
    }

    private <E> ReplayResult run(Subscription<E> subscription, String school, LongConsumer progress) {
        var start = System.nanoTime();
        try (var workshop = new Workshop(database, subscription.name(), subscription.tables());
                var reader = kafka.reader("replay-" + subscription.name())) {
            var letters = new DeadLetters(workshop.db(), clock);
            var rebuild = new Rebuild<>(subscription, workshop, letters, reader, progress);
            rebuild.catchUp(workshop::inTransaction);
            return workshop.inSnapshot(() -> {
                rebuild.finish();
                return result(subscription, rebuild.events(), start, workshop.compare(school));
            });
        }
    }

    private static ReplayResult result(Subscription<?> subscription, long events, long start, Comparison found) {
        var took = Duration.ofNanos(System.nanoTime() - start);
        return new ReplayResult(
                subscription.name(),
                events,
                took,
                events / Math.max(took.toNanos() / 1e9, 1e-9),
                found.liveRows(),
                found.rebuiltRows(),
                found.differences(),
                found.first(),
                found.differences() == 0);
    }
}
