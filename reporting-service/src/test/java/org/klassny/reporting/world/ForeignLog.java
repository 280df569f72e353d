package org.klassny.reporting.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Json;
import org.klassny.kit.event.Wire;
import org.klassny.kit.log.EventRecords;
import org.klassny.kit.log.KafkaClients;
import org.klassny.kit.log.LogEntry;
import org.klassny.kit.log.OwnTopic;
import org.klassny.teststack.Stack;

/** The log of another service, as its relay writes it: numbered, chained and sent. One a topic in this JVM. */
public final class ForeignLog {

    private static final Map<String, ForeignLog> LOGS = new HashMap<>();
    private static final int PARTITIONS = 6;

    private final String service;
    private final KafkaClients kafka;
    private final List<LogEntry> entries = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<Integer, Long> reached = new HashMap<>();
    private @Nullable Producer<String, byte[]> producer;
    private String hash = "0".repeat(64);

    private ForeignLog(String service) {
        this.service = service;
        this.kafka = new KafkaClients(Stack.kafka().bootstrap(), service, "test");
    }

    public static synchronized ForeignLog of(String service) {
        return LOGS.computeIfAbsent(service, ForeignLog::new);
    }

    /** Who entered it, when, and for which school day. */
    public record By(
            String actor,
            String role,
            @Nullable String onBehalf,
            Instant time,
            @Nullable LocalDate day) {

        public static final By OFFICE =
                new By("staff-office", "SECRETARY", null, Instant.parse("2026-09-01T06:00:00Z"), null);
    }

    public synchronized List<LogEntry> entries() {
        return List.copyOf(entries);
    }

    public String topic() {
        return service + ".events";
    }

    /** The last number sent to each partition. */
    public synchronized Map<Integer, Long> reached() {
        return Map.copyOf(reached);
    }

    /** Appends and sends. */
    public synchronized LogEntry add(String school, String subject, String type, By by, Map<String, ?> data) {
        var entry = append(school, subject, type, by, data);
        send(entry);
        return entry;
    }

    /** Appends without sending: a topic that is to be damaged is sent by the test. */
    public synchronized LogEntry append(String school, String subject, String type, By by, Map<String, ?> data) {
        var sequence = sequences.merge(subject, 1L, Long::sum) - 1;
        var number = entries.size() + 1L;
        var envelope = new Envelope(
                service + "-event-" + number,
                type,
                "/" + service,
                subject,
                sequence,
                by.time(),
                by.day(),
                school,
                by.actor(),
                by.role(),
                by.onBehalf(),
                "ui",
                "correlation-" + number,
                "command-" + number,
                null);
        var json = Json.events().writeValueAsString(data);
        hash = Wire.hash(hash, number, envelope, json);
        var entry = new LogEntry(number, hash, envelope, json);
        entries.add(entry);
        return entry;
    }

    /** Sends as it is given, also a second time. */
    public synchronized void send(LogEntry entry) {
        try {
            var acknowledged = open().send(EventRecords.of(topic(), entry)).get();
            reached.put(acknowledged.partition(), entry.logIndex());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Producer<String, byte[]> open() {
        if (producer == null) {
            new OwnTopic(kafka, topic(), PARTITIONS).ensure();
            producer = kafka.producer();
        }
        return producer;
    }
}
