package org.klassny.kit.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.axonframework.lifecycle.Phase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes numbered events to Kafka in the order of their numbers, at least once: the position moves only after every
 * ack of a batch. A lock on the position makes one instance the publisher; another takes over when its transaction ends.
 */
public final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 1000;
    private static final Duration IDLE = Duration.ofMillis(250);
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** Shorter than a transaction may take, so that the position is still locked when the acks are in. */
    private static final Duration LONGEST_SENDING = Duration.ofSeconds(10);

    private final EventLog log;
    private final TransactionTemplate transaction;
    private final KafkaClients kafka;
    private final OwnTopic topic;
    private final Clock clock;
    private final Timer lag;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private @Nullable Producer<String, byte[]> producer;

    public Relay(
            EventLog log,
            TransactionTemplate transaction,
            KafkaClients kafka,
            OwnTopic topic,
            Clock clock,
            MeterRegistry metrics) {
        this.log = log;
        this.transaction = transaction;
        this.kafka = kafka;
        this.topic = topic;
        this.clock = clock;
        this.lag = Timer.builder("klassny.relay.lag")
                .description("from the recording of an event to its acknowledgement by Kafka")
                .publishPercentileHistogram()
                .register(metrics);
    }

    /** Tells the relay that there is something to publish. */
    public void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    @Override
    public void start() {
        // known before it runs: it runs as long as it is the one
        var worker = Thread.ofPlatform().name("relay").daemon().unstarted(this::run);
        thread = worker;
        worker.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        wake();
        if (running != null) {
            try {
                if (!running.join(STOP)) {
                    running.interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Stops after the last command is answered and its events are numbered. */
    @Override
    public int getPhase() {
        return Phase.EXTERNAL_CONNECTIONS;
    }

    @Override
    public boolean isRunning() {
        var running = thread;
        return running != null && running.isAlive();
    }

    private void run() {
        var pause = IDLE;
        while (thread == Thread.currentThread()) {
            try {
                if (producer == null) {
                    openProducer();
                }
                while (publishBatch() == BATCH) {}
                pause = IDLE;
            } catch (RuntimeException e) {
                closeProducer();
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                LOG.warn("publishing to {} failed and is tried again in {}: {}", topic.name(), pause, e.toString());
            }
            try {
                wake.tryAcquire(
                        ThreadLocalRandom.current().nextLong(pause.toMillis() / 2, pause.toMillis()),
                        TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                break;
            }
        }
        closeProducer();
    }

    private int publishBatch() {
        var sent = transaction.execute(_ -> {
            if (!log.lockPosition()) {
                return 0;
            }
            var entries = log.after(log.published(), BATCH);
            if (entries.isEmpty()) {
                return 0;
            }
            send(entries);
            log.published(entries.getLast().logIndex());
            return entries.size();
        });
        return sent == null ? 0 : sent;
    }

    private void send(List<LogEntry> entries) {
        var open = Objects.requireNonNull(producer);
        var acks = new ArrayList<Future<RecordMetadata>>(entries.size());
        var end = System.nanoTime() + LONGEST_SENDING.toNanos();
        for (var entry : entries) {
            var ack = open.send(EventRecords.of(topic.name(), entry));
            acks.add(ack);
            if (ack.isDone()) {
                // nothing later may be written after one that was not
                await(ack, end);
            }
        }
        acks.forEach(ack -> await(ack, end));
        var now = clock.instant();
        for (var entry : entries) {
            lag.record(Duration.between(entry.envelope().time(), now));
        }
    }

    private static void await(Future<RecordMetadata> ack, long end) {
        try {
            ack.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotPublished(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotPublished(e);
        }
    }

    private void openProducer() {
        topic.ensure();
        producer = kafka.producer();
    }

    /** What is in flight is dropped with its producer; the batch is sent again from the position. */
    private void closeProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    static final class NotPublished extends IllegalStateException {
        NotPublished(Throwable cause) {
            super("Kafka did not acknowledge a batch", cause);
        }
    }
}
