package org.klassny.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KafkaBrokerTest {

    @TempDir
    private static Path home;

    private static int port;
    private static KafkaBroker broker;

    @BeforeAll
    static void start() {
        port = Ports.free();
        broker = new KafkaBroker(home, port, Ports.free());
        broker.start();
    }

    @AfterAll
    static void stop() {
        broker.stop();
    }

    @Test
    void recordsSurviveARestart() throws Exception {
        send("restarted", "before");
        broker.restart();
        assertThat(recordsOf("restarted", 1)).containsExactly("before");
    }

    @Test
    void acknowledgedRecordsSurviveKill9() throws Exception {
        send("killed", "before");
        broker.kill9();
        assertThat(broker.running()).isFalse();
        broker.start();
        assertThat(recordsOf("killed", 1)).containsExactly("before");
    }

    @Test
    void recordsSurviveAMoveToOtherPorts() throws Exception {
        send("moved", "before");
        broker.stop();
        port = Ports.free();
        broker = new KafkaBroker(home, port, Ports.free());
        broker.start();
        assertThat(recordsOf("moved", 1)).containsExactly("before");
    }

    @Test
    void aTakenPortGivesOneLine(@TempDir Path other) {
        assertThatThrownBy(() -> new KafkaBroker(other, port, Ports.free()).start())
                .isInstanceOf(ServerFailed.class)
                .hasMessageStartingWith("Port " + port + " of Kafka is taken.")
                .message()
                .hasLineCount(1);
    }

    private static void send(String topic, String value) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static List<String> recordsOf(String topic, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrap(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            List<String> values = new ArrayList<>();
            while (values.size() < count) {
                StreamSupport.stream(consumer.poll(Duration.ofSeconds(1)).spliterator(), false)
                        .forEach(entry -> values.add(entry.value()));
            }
            return values;
        }
    }
}
