package org.klassny.kit.inbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.klassny.kit.trace.Traces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** All consumers of a service, and the letters that they set aside. */
public final class Inbox {

    private final List<Member<?>> members;
    private final DeadLetters letters;
    private final Traces traces;
    private final TransactionTemplate transaction;

    /** Opens a Kafka consumer for each group by {@code consumers}. */
    public Inbox(
            String service,
            List<Subscription<?>> subscriptions,
            JdbcClient db,
            PlatformTransactionManager transactions,
            DeadLetters letters,
            Traces traces,
            Function<String, Consumer<String, byte[]>> consumers) {
        this.letters = letters;
        this.traces = traces;
        this.transaction = new TransactionTemplate(transactions);
        var savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.members = subscriptions.stream()
                .<Member<?>>map(subscription ->
                        member(subscription, db, savepoint, () -> consumers.apply(service + "." + subscription.name())))
                .toList();
    }

    public List<InboxConsumer<?>> consumers() {
        return members.stream().<InboxConsumer<?>>map(Member::consumer).toList();
    }

    public DeadLetters letters() {
        return letters;
    }

    /** Tells how many letters of the aggregate were handled now; those behind the first failure stay, and all of another school's */
    public int retry(String consumer, String subject, String school) {
        return members.stream()
                .filter(member -> member.consumer().name().equals(consumer))
                .findFirst()
                .map(member -> retry(member, subject, school))
                .orElse(0);
    }

    public Optional<Subscription<?>> subscription(String name) {
        return members.stream()
                .<Subscription<?>>map(Member::subscription)
                .filter(subscription -> subscription.name().equals(name))
                .findFirst();
    }

    private <E> int retry(Member<E> member, String subject, String school) {
        var handled = transaction.execute(_ -> {
            var count = 0;
            // else a record could come to wait behind a letter that is gone when this commits
            member.positions().hold();
            for (var letter : letters.lock(member.consumer().name(), subject, school)) {
                var reason = member.batch().attempt(letter.arrival(), member.projection());
                if (reason != null) {
                    letters.failedAgain(letter.id(), reason);
                    break;
                }
                letters.remove(letter.id());
                count++;
            }
            return count;
        });
        return handled == null ? 0 : handled;
    }

    private <E> Member<E> member(
            Subscription<E> subscription,
            JdbcClient db,
            TransactionTemplate savepoint,
            Supplier<Consumer<String, byte[]>> consumers) {
        var projection = subscription.projection().apply(db);
        var batch = new Batch<>(subscription, letters, savepoint);
        var positions = new Positions(db, subscription.name());
        var consumer = new InboxConsumer<>(
                subscription, projection, batch, positions, letters, transaction, traces, consumers);
        return new Member<>(subscription, projection, batch, positions, consumer);
    }

    private record Member<E>(
            Subscription<E> subscription,
            org.klassny.kit.event.Projection<E> projection,
            Batch<E> batch,
            Positions positions,
            InboxConsumer<E> consumer) {}
}
