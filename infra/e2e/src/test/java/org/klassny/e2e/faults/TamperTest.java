package org.klassny.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.klassny.e2e.Klassny;
import org.klassny.e2e.LocalStack;
import org.klassny.e2e.Runs;
import org.klassny.e2e.Topics;
import tools.jackson.databind.JsonNode;

/** Somebody with the passwords of the operator makes a 2 a 5. After the last of these the topic stays damaged. */
@Klassny
@Tag("short-faults")
@Order(90)
class TamperTest {

    @Test
    @Order(1)
    void aRowChangedInTheEventStoreIsNamed(LocalStack stack) {
        var store = stack.database("journal");
        var row = store.sql("""
                        select event_identifier, payload, aggregate_identifier from domain_event_entry
                        where payload_type = 'journal.mark-given.v1' order by global_index desc limit 1
                        """).query().singleRow();
        var event = (String) row.get("event_identifier");
        var payload = (String) row.get("payload");
        var forged = payload.replaceFirst("(\"value\"\\s*:\\s*\")[^\"]*", "$11");
        assertThat(forged).isNotEqualTo(payload);
        try {
            write(stack, event, forged);
            var found = verified(stack);
            assertThat(found.path("ok").asBoolean(true)).isFalse();
            assertThat(found.path("firstDifference").path("kind").asString()).isEqualTo("STORE_ALTERED");
            assertThat(found.path("firstDifference").path("eventId").asString()).isEqualTo(event);
            assertThat(found.path("firstDifference").path("aggregate").asString())
                    .isEqualTo(row.get("aggregate_identifier"));
        } finally {
            write(stack, event, payload);
        }
        assertThat(verified(stack).path("ok").asBoolean(false)).isTrue();
    }

    @Test
    @Order(2)
    void aRecordPutIntoTheTopicInPlaceOfAnotherIsNamed(LocalStack stack) throws Exception {
        var last = new AtomicReference<ConsumerRecord<byte[], byte[]>>();
        new Topics(stack.kafka()).read(Pattern.compile("journal\\.events"), record -> {
            if (header(record, "ce_type").equals("journal.mark-given.v1")) {
                last.set(record);
            }
        });
        var genuine = last.get();
        var forged =
                new String(genuine.value(), StandardCharsets.UTF_8).replaceFirst("(\"value\"\\s*:\\s*\")[^\"]*", "$11");
        send(stack, genuine, forged);

        var found = verified(stack);
        assertThat(found.path("ok").asBoolean(true)).isFalse();
        assertThat(found.path("firstDifference").path("kind").asString()).isEqualTo("INSERTED");
        assertThat(found.path("firstDifference").path("eventId").asString()).isEqualTo(header(genuine, "ce_id"));
        var replay = Runs.finished(stack.as("auditor"), "/api/reporting/replays", Map.of("projection", "fill-rate"));
        assertThat(replay.path("equal").asBoolean(false))
                .as("no reader believed it")
                .isTrue();
    }

    private static void write(LocalStack stack, String event, String payload) {
        var changed = stack.database("journal")
                .sql("update domain_event_entry set payload = ? where event_identifier = ?")
                .params(payload, event)
                .update();
        assertThat(changed).isEqualTo(1);
    }

    private static void send(LocalStack stack, ConsumerRecord<byte[], byte[]> genuine, String forged)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.kafka());
        try (var kafka = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var _ = kafka.send(new ProducerRecord<>(
                            genuine.topic(),
                            genuine.partition(),
                            genuine.key(),
                            forged.getBytes(StandardCharsets.UTF_8),
                            genuine.headers()))
                    .get();
        }
    }

    private static JsonNode verified(LocalStack stack) {
        return Runs.finished(stack.as("auditor"), "/api/reporting/verifications", Map.of("service", "journal"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
