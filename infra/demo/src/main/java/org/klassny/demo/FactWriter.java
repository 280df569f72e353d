package org.klassny.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.Json;
import org.klassny.kit.event.Wire;
import org.klassny.kit.log.EventRecords;
import org.klassny.kit.log.KafkaClients;
import org.klassny.kit.log.LogEntry;
import org.klassny.kit.log.OwnTopic;

/**
 * Writes facts to {@code people.events} and {@code schedule.events} with a chain of their own. It stands in the place of
 * the two services in benchmarks and in tests of one service, so it must be the only writer of a broker's topics.
 */
public final class FactWriter implements AutoCloseable {

    private static final EventNames NAMES = EventNames.of(SchoolFact.class);
    private static final Map<String, Log> LOGS = new ConcurrentHashMap<>();
    private static final int PARTITIONS = 6;

    private final String servers;
    private final Producer<String, byte[]> producer;
    private final Clock clock;

    public FactWriter(String servers, Clock clock) {
        this.servers = servers;
        this.clock = clock;
        var kafka = new KafkaClients(servers, "facts", UUID.randomUUID().toString());
        for (var service : List.of("people", "schedule")) {
            new OwnTopic(kafka, service + ".events", PARTITIONS).ensure();
        }
        this.producer = kafka.producer();
    }

    public void write(String school, List<? extends SchoolFact> facts) {
        var sequences = new HashMap<String, Long>();
        var acks = new ArrayList<Future<RecordMetadata>>(facts.size());
        for (var fact : facts) {
            acks.add(send(school, fact, sequences.merge(fact.subject(), 0L, (last, _) -> last + 1)));
        }
        producer.flush();
        for (var ack : acks) {
            if (ack.state() != Future.State.SUCCESS) {
                throw new IllegalStateException("a fact was not acknowledged", ack.exceptionNow());
            }
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private Future<RecordMetadata> send(String school, SchoolFact fact, long sequence) {
        var type = NAMES.nameOf(fact.getClass()).orElseThrow();
        var service = type.substring(0, type.indexOf('.'));
        var id = UUID.randomUUID().toString();
        var envelope = new Envelope(
                id,
                type,
                "/" + service,
                fact.subject(),
                sequence,
                clock.instant(),
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
        var topic = service + ".events";
        var entry = LOGS.computeIfAbsent(servers + topic, _ -> new Log()).next(envelope, data);
        return producer.send(EventRecords.of(topic, entry));
    }

    /** The end of one topic's chain. */
    private static final class Log {

        private long index;
        private String hash = "0".repeat(64);

        synchronized LogEntry next(Envelope envelope, String data) {
            index++;
            hash = Wire.hash(hash, index, envelope, data);
            return new LogEntry(index, hash, envelope, data);
        }
    }
}
