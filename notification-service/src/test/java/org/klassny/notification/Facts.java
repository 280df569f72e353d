package org.klassny.notification;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.Producer;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.Json;
import org.klassny.kit.log.EventRecords;
import org.klassny.kit.log.KafkaClients;
import org.klassny.kit.log.LogEntry;
import org.klassny.kit.log.OwnTopic;
import org.klassny.notification.reference.inbound.Fact;
import org.klassny.teststack.Stack;

/** Writes what other services say to Kafka; one writer for the broker of this JVM. */
final class Facts {

    private static final EventNames NAMES = EventNames.of(Fact.class);
    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final KafkaClients KAFKA = new KafkaClients(
            Stack.kafka().bootstrap(), "facts", UUID.randomUUID().toString());

    static {
        for (var service : new String[] {"people", "schedule", "journal"}) {
            new OwnTopic(KAFKA, service + ".events", 1).ensure();
        }
    }

    private static final Producer<String, byte[]> PRODUCER = KAFKA.producer();

    private Facts() {}

    /** Number of the event that was written last. */
    static long last() {
        return NUMBERS.get();
    }

    static String write(String school, String subject, Instant at, String origin, Fact fact) {
        var type = NAMES.nameOf(fact.getClass()).orElseThrow();
        var service = type.substring(0, type.indexOf('.'));
        var id = UUID.randomUUID().toString();
        var envelope = new Envelope(
                id, type, "/" + service, subject, 0, at, null, school, "system", "TEACHER", null, origin, id, id, null);
        var entry = new LogEntry(
                NUMBERS.incrementAndGet(),
                "0".repeat(64),
                envelope,
                Json.events().writeValueAsString(fact));
        try {
            PRODUCER.send(EventRecords.of(service + ".events", entry)).get();
            return id;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
