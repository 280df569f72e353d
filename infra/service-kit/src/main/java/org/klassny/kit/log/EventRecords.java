package org.klassny.kit.log;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.klassny.kit.event.Wire;

/** A log entry as a record on Kafka: CloudEvents 1.0 in binary mode, key = aggregate id. */
public final class EventRecords {

    private static final Set<String> CORE = Set.of("id", "type", "source", "subject", "time");

    private EventRecords() {}

    public static ProducerRecord<String, byte[]> of(String topic, LogEntry entry) {
        var envelope = entry.envelope();
        var event = CloudEventBuilder.v1()
                .withId(envelope.id())
                .withType(envelope.type())
                .withSource(URI.create(envelope.source()))
                .withSubject(envelope.subject())
                .withTime(envelope.time().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData(entry.data().getBytes(StandardCharsets.UTF_8))
                .withExtension("logindex", Long.toString(entry.logIndex()))
                .withExtension("hash", entry.hash());
        Wire.attributes(envelope).forEach((name, value) -> {
            if (!CORE.contains(name)) {
                event.withExtension(name, value);
            }
        });
        return KafkaMessageFactory.<String>createWriter(
                        topic, null, envelope.time().toEpochMilli(), envelope.subject())
                .writeBinary(event.build());
    }
}
