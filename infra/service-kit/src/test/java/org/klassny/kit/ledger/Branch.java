package org.klassny.kit.ledger;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.log.EventRecords;
import org.klassny.kit.log.KafkaClients;
import org.klassny.kit.log.LogEntry;
import org.klassny.kit.log.OwnTopic;

/** Another service that publishes entries, rightly and wrongly. Its numbers go up over all tests of the JVM, as those of a log do. */
public final class Branch implements AutoCloseable {

    public static final String TOPIC = "branch.events";

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Producer<String, byte[]> producer;

    public Branch(KafkaClients kafka) {
        new OwnTopic(kafka, TOPIC, 2).ensure();
        producer = kafka.producer();
    }

    public LogEntry send(String ledger, long sequence, int amount) {
        var data = "{\"ledgerId\": \"%s\", \"entryId\": \"%s-%d\", \"amount\": %d}"
                .formatted(ledger, ledger, sequence, amount);
        return send(entry(ledger, sequence, data));
    }

    public LogEntry send(LogEntry entry) {
        send(EventRecords.of(TOPIC, entry));
        return entry;
    }

    public LogEntry entry(String ledger, long sequence, String data) {
        return new LogEntry(NUMBERS.incrementAndGet(), "ab".repeat(32), envelope(ledger, sequence, null), data);
    }

    /** A right record, spoilt before it is sent. */
    public void sendSpoilt(String ledger, Consumer<Headers> spoil) {
        var record =
                EventRecords.of(TOPIC, entry(ledger, 0, "{\"ledgerId\": \"l\", \"entryId\": \"e\", \"amount\": 1}"));
        spoil.accept(record.headers());
        send(record);
    }

    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static Envelope envelope(String ledger, long sequence, @Nullable String traceparent) {
        return new Envelope(
                UUID.randomUUID().toString(),
                "ledger.entry-posted.v1",
                "/branch",
                ledger,
                sequence,
                Instant.parse("2026-11-21T08:00:00Z"),
                null,
                "school-1",
                "person-1",
                "CLERK",
                null,
                "ui",
                "request-1",
                "command-1",
                traceparent);
    }

    @Override
    public void close() {
        producer.close();
    }
}
