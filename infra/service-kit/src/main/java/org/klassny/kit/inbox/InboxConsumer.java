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
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Projection;
import org.klassny.kit.inbox.Positions.MovedByAnother;
import org.klassny.kit.inbox.Positions.Position;
import org.klassny.kit.problem.Outage;
import org.klassny.kit.trace.Traces;
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
    private static final Duration CLOSE = Duration.ofSeconds(5);
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    private final Subscription<E> subscription;
    private final Projection<E> projection;
    private final Batch<E> batch;
    private final Positions positions;
    private final DeadLetters letters;
    private final TransactionTemplate transaction;
    private final Traces traces;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Map<TopicPartition, Position> reached = new HashMap<>();
    private final AtomicLong behind = new AtomicLong(-1);
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile @Nullable Consumer<String, byte[]> open;
    private volatile boolean caughtUp;
    private boolean assigned;

    InboxConsumer(
            Subscription<E> subscription,
            Projection<E> projection,
            Batch<E> batch,
            Positions positions,
            DeadLetters letters,
            TransactionTemplate transaction,
            Traces traces,
            Supplier<Consumer<String, byte[]>> consumers) {
        this.subscription = subscription;
        this.projection = projection;
        this.batch = batch;
        this.positions = positions;
        this.letters = letters;
        this.transaction = transaction;
        this.traces = traces;
        this.consumers = consumers;
    }

    public String name() {
        return subscription.name();
    }

    /** Whether the end of the topics has been reached once since the start, in the partitions of this instance. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** Records not yet handled in the partitions of this instance; -1 before the first answer of the broker. */
    public long behind() {
        return behind.get();
    }

    void start() {
        stopping = new CountDownLatch(1);
        // known before it runs: it runs as long as it is the one
        var worker = Thread.ofPlatform().name("inbox-" + name()).daemon().unstarted(this::run);
        thread = worker;
        worker.start();
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
            try {
                // without the database there is no use in joining the group
                positions.all();
                var consumer = consumers.get();
                open = consumer;
                try {
                    consumer.subscribe(subscription.topics(), new FromStoredPositions(consumer));
                    while (wanted()) {
                        handle(consumer.poll(POLL));
                        measure(consumer);
                        pause = FIRST_PAUSE;
                    }
                } finally {
                    consumer.close(CloseOptions.timeout(CLOSE));
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
        traces.continuing(fresh.traceparent(), "inbox " + name(), () -> commit(partition, from, fresh));
        reached.put(partition, fresh.reached());
    }

    private void commit(TopicPartition partition, Position from, Fresh fresh) {
        try {
            commit(partition, from, fresh, false);
        } catch (RuntimeException e) {
            if (Outage.caused(e) || e instanceof MovedByAnother) {
                throw e;
            }
            LOG.warn("{} takes a batch of {} one by one: {}", name(), partition, Batch.reason(e));
            commit(partition, from, fresh, true);
        }
    }

    private void commit(TopicPartition partition, Position from, Fresh fresh, boolean oneByOne) {
        var arrivals = fresh.arrivals();
        transaction.executeWithoutResult(_ -> {
            positions.move(partition, from, fresh.reached());
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
        if (assigned) {
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
            assigned = false;
            partitions.forEach(reached::remove);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            assigned = true;
            var stored = positions.all();
            for (var partition : partitions) {
                var position = stored.getOrDefault(partition, Positions.ZERO);
                reached.put(partition, position);
                consumer.seek(partition, position.nextOffset());
            }
        }
    }
}
