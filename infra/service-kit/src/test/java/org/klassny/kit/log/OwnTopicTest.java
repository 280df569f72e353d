package org.klassny.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.teststack.Stack;
import org.klassny.teststack.WithStack;

@WithStack
@Timeout(120)
class OwnTopicTest {

    private final String name = "events-" + UUID.randomUUID();
    private final KafkaClients kafka = new KafkaClients(Stack.kafka().bootstrap(), "test", name);

    @Test
    void aNewTopicKeepsEverything() throws ExecutionException, InterruptedException {
        new OwnTopic(kafka, name, 3).ensure();

        assertThat(setting("retention.ms")).isEqualTo("-1");
        assertThat(setting("cleanup.policy")).isEqualTo("delete");
    }

    @Test
    void aTopicThatForgetsIsMadeToKeepEverything() throws ExecutionException, InterruptedException {
        try (var admin = kafka.admin()) {
            var forgetful = new NewTopic(name, Optional.of(1), Optional.empty())
                    .configs(Map.of("retention.ms", "1000", "cleanup.policy", "compact"));
            admin.createTopics(List.of(forgetful)).all().get();
        }

        new OwnTopic(kafka, name, 3).ensure();

        assertThat(setting("retention.ms")).isEqualTo("-1");
        assertThat(setting("cleanup.policy")).isEqualTo("delete");
    }

    /** The school's clock may be ahead of the broker's: a trial of next Thursday, a machine that is wrong. */
    @Test
    void anEventOfALaterDayIsTaken() throws ExecutionException, InterruptedException {
        new OwnTopic(kafka, name, 1).ensure();
        var later = Instant.now().plus(Duration.ofDays(366)).toEpochMilli();

        try (var producer = kafka.producer()) {
            var taken = producer.send(new ProducerRecord<>(name, 0, later, "key", new byte[] {1}))
                    .get();

            assertThat(taken.timestamp()).isEqualTo(later);
        }
    }

    private String setting(String key) throws ExecutionException, InterruptedException {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
        try (var admin = kafka.admin()) {
            Config config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            return config.get(key).value();
        }
    }
}
