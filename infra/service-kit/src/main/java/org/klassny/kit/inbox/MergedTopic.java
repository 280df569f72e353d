package org.klassny.kit.inbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.log.KafkaClients;

/**
 * A whole topic in the order of log numbers: of the next records of its partitions the one with the lowest number comes
 * first, repeats and damage included. Holds a few thousand records of each partition in memory, however long the topic is.
 */
public final class MergedTopic implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int BUFFERED = 2_000;

    private final KafkaClients kafka;
    private final String purpose;
    private final String topic;
    private final Consumer<String, byte[]> reader;
    private final Map<TopicPartition, Deque<Arrival>> buffers = new HashMap<>();
    private Map<TopicPartition, Long> ends;

    /** Reads from the first record that is left up to the end of this moment. */
    public MergedTopic(KafkaClients kafka, String purpose, String topic) {
        this.kafka = kafka;
        this.purpose = purpose;
        this.topic = topic;
        this.reader = open();
        reader.assignment().forEach(partition -> buffers.put(partition, new ArrayDeque<>()));
        this.ends = reader.endOffsets(reader.assignment());
    }

    /** Null at the end; a record without a readable number comes at once. */
    public @Nullable Arrival peek() {
        var lowest = lowest();
        return lowest == null ? null : lowest.peek();
    }

    public void take() {
        var lowest = lowest();
        if (lowest != null) {
            lowest.remove();
        }
    }

    /** Moves the end to the end of this moment, and waits a little for what may have come. */
    public void lookFurther() {
        if (!buffers.isEmpty()) {
            ends = reader.endOffsets(reader.assignment());
            poll();
        }
    }

    /** Looks through the whole topic, as it is now, once more. */
    public boolean anywhere(Predicate<Arrival> wanted) {
        try (var second = open()) {
            var until = second.endOffsets(second.assignment());
            while (until.entrySet().stream().anyMatch(end -> second.position(end.getKey()) < end.getValue())) {
                for (var record : second.poll(POLL)) {
                    if (wanted.test(Arrival.of(record))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** The number in the log, or 0 where none can be read. */
    public static long number(Arrival arrival) {
        try {
            return Math.max(0, arrival.logIndex());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        reader.close();
    }

    /** Only when each partition has shown its next record is the lowest known. */
    private @Nullable Deque<Arrival> lowest() {
        while (buffers.entrySet().stream().anyMatch(this::hidden)) {
            poll();
        }
        Deque<Arrival> lowest = null;
        var number = Long.MAX_VALUE;
        for (var buffer : buffers.values()) {
            var first = buffer.peek();
            if (first != null && (lowest == null || number(first) < number)) {
                lowest = buffer;
                number = number(first);
            }
        }
        return lowest;
    }

    private boolean hidden(Map.Entry<TopicPartition, Deque<Arrival>> buffer) {
        return buffer.getValue().isEmpty() && reader.position(buffer.getKey()) < ends.getOrDefault(buffer.getKey(), 0L);
    }

    private void poll() {
        var full = new ArrayList<TopicPartition>();
        buffers.forEach((partition, buffer) -> {
            if (buffer.size() >= BUFFERED) {
                full.add(partition);
            }
        });
        reader.resume(reader.paused());
        reader.pause(full);
        for (var record : reader.poll(POLL)) {
            buffers.computeIfAbsent(new TopicPartition(record.topic(), record.partition()), _ -> new ArrayDeque<>())
                    .add(Arrival.of(record));
        }
    }

    private Consumer<String, byte[]> open() {
        var consumer = kafka.reader(purpose);
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
