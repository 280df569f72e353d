package org.klassny.schedule;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.Producer;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.EventName;
import org.klassny.kit.event.Json;
import org.klassny.kit.log.EventRecords;
import org.klassny.kit.log.KafkaClients;
import org.klassny.kit.log.LogEntry;
import org.klassny.kit.log.OwnTopic;
import org.klassny.schedule.reference.events.ImportFact;
import org.klassny.schedule.reference.inbound.Fact;
import org.klassny.teststack.Stack;

/** Writes people.events in the place of people-service. */
public final class PeopleFacts implements AutoCloseable {

    /** Consumers drop what has no higher number than the last of its partition: one count for the broker. */
    private static final AtomicLong NUMBER = new AtomicLong();

    private final Producer<String, byte[]> producer;

    public PeopleFacts() {
        var kafka = new KafkaClients(
                Stack.kafka().bootstrap(), "facts", UUID.randomUUID().toString());
        new OwnTopic(kafka, "people.events", 1).ensure();
        producer = kafka.producer();
    }

    public void write(String school, String subject, Fact fact) {
        send(school, subject, fact);
    }

    /** Of an import all facts have one subject, so that they are read in their order. */
    public void write(String school, ImportFact fact) {
        send(school, fact.importId(), fact);
    }

    private void send(String school, String subject, Object fact) {
        var id = UUID.randomUUID().toString();
        var name = fact.getClass().getAnnotation(EventName.class).value();
        var envelope = new Envelope(
                id,
                name,
                "/people",
                subject,
                0,
                Instant.EPOCH,
                null,
                school,
                "system",
                "ADMINISTRATOR",
                null,
                "import",
                id,
                id,
                null);
        var data = Json.events().writeValueAsString(fact);
        var _ = producer.send(EventRecords.of(
                "people.events", new LogEntry(NUMBER.incrementAndGet(), "0".repeat(64), envelope, data)));
    }

    @Override
    public void close() {
        producer.flush();
        producer.close();
    }
}
