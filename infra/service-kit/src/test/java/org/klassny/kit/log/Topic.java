package org.klassny.kit.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads a whole topic. */
public final class Topic {

    private Topic() {}

    public static Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> records(String servers, String topic) {
        var found = new HashMap<TopicPartition, List<ConsumerRecord<String, byte[]>>>();
        try (var reader = new KafkaClients(servers, "test", UUID.randomUUID().toString()).reader("topic")) {
            var partitions = reader.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(Duration.ofMillis(200)).forEach(record -> found.computeIfAbsent(
                                new TopicPartition(topic, record.partition()), _ -> new ArrayList<>())
                        .add(record));
            }
        }
        return found;
    }
}
