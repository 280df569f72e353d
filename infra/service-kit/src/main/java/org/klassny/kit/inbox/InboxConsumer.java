package org.klassny.kit.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Projection;
import org.klassny.kit.inbox.Positions.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Feeds one projection from its topics. Rows and position are one transaction, so each event counts once, whatever dies
 * when; a partition taken by another instance meanwhile is noticed by the position and rolled back.
 */
public final class InboxConsumer<E> {

    private static final Logger LOG = LoggerFactory.getLogger(InboxConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    private final Subscription<E> subscription;
    private final Projection<E> projection;
    private final Batch<E> batch;
    private final Positions positions;
    private final DeadLetters letters;
    private final TransactionTemplate transaction;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Map<TopicPartition, Position> reached = new HashMap<>();
    private final AtomicLong behind = new AtomicLong(-1);
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile @Nullable Consumer<String, byte[]> open;
    private volatile boolean caughtUp;

    InboxConsumer(
            Subscription<E> subscription,
            Projection<E> projection,
            Batch<E> batch,
            Positions positions,
            DeadLetters letters,
            TransactionTemplate transaction,
            Supplier<Consumer<String, byte[]>> consumers) {
        this.subscription = subscription;
        this.projection = projection;
        this.batch = batch;
        this.positions = positions;
        this.letters = letters;
        this.transaction = transaction;
        this.consumers = consumers;
    }

    public String name() {
        return subscription.name();
    }

    /** Whether the end of the topics has been reached once since the start. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** Records not yet handled in the partitions of this instance; -1 before the first answer of the broker. */
    public long behind() {
        return behind.get();
    }

    void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("inbox-" + name()).daemon().start(this::run);
    }

    void stop() {
        var running = thread;
        var consumer = open;
        thread = null;
        stopping.countDown();
        if (consumer != null) {
            consumer.wakeup();
        }
        if (running != null) {
            try {
                if (!running.join(Duration.ofSeconds(20))) {
                    LOG.warn("the consumer {} did not stop in time", name());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public boolean isRunning() {
        var running = thread;
        return running != null && running.isAlive();
    }

    private boolean wanted() {
        return thread == Thread.currentThread();
    }

    private void run() {
        var pause = FIRST_PAUSE;
        while (wanted()) {
            try (var consumer = consumers.get()) {
                open = consumer;
                consumer.subscribe(subscription.topics(), new FromStoredPositions(consumer));
                while (wanted()) {
                    handle(consumer.poll(POLL));
                    measure(consumer);
                    pause = FIRST_PAUSE;
                }
            } catch (WakeupException e) {
                LOG.debug("the consumer {} was woken to stop", name());
            } catch (RuntimeException e) {
                pause = Math.min(LONGEST_PAUSE, pause * 2);
                LOG.warn("the consumer {} failed and starts again in {} ms: {}", name(), pause, e.toString());
                rest(pause);
            }
        }
    }

    private void handle(ConsumerRecords<String, byte[]> records) {
        for (var partition : records.partitions()) {
            handle(partition, records.records(partition));
        }
    }

    private void handle(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        var from = reached.getOrDefault(partition, Positions.ZERO);
        var fresh = Fresh.of(records, from);
        var arrivals = fresh.arrivals();
        var to = fresh.reached();
        try {
            commit(partition, from, to, arrivals, false);
        } catch (RuntimeException e) {
            if (Batch.passes(e)) {
                throw e;
            }
            LOG.warn("{} could not take a batch of {} at once: {}", name(), partition, e.toString());
            commit(partition, from, to, arrivals, true);
        }
        reached.put(partition, to);
    }

    private void commit(
            TopicPartition partition, Position from, Position to, List<Arrival> arrivals, boolean oneByOne) {
        transaction.executeWithoutResult(_ -> {
            positions.move(partition, from, to);
            var blocked = letters.blockedSubjects(name());
            if (oneByOne || arrivals.stream().anyMatch(arrival -> blocked.contains(arrival.subject()))) {
                batch.projectOneByOne(arrivals, projection, blocked);
            } else {
                batch.project(arrivals, projection);
            }
        });
    }

    private void measure(Consumer<String, byte[]> consumer) {
        var lag = 0L;
        for (var partition : consumer.assignment()) {
            var of = consumer.currentLag(partition);
            if (of.isEmpty()) {
                return;
            }
            lag += of.getAsLong();
        }
        if (!consumer.assignment().isEmpty()) {
            behind.set(lag);
            caughtUp |= lag == 0;
        }
    }

    /** Waits before the next try, or until the service stops. */
    private void rest(long pause) {
        try {
            stopping.await(ThreadLocalRandom.current().nextLong(pause / 2, pause), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The broker's own offsets are not used: what counts is what was committed with the rows. */
    private final class FromStoredPositions implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> consumer;

        FromStoredPositions(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(reached::remove);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            var stored = positions.all();
            for (var partition : partitions) {
                var position = stored.getOrDefault(partition, Positions.ZERO);
                reached.put(partition, position);
                consumer.seek(partition, position.nextOffset());
            }
        }
    }
}
