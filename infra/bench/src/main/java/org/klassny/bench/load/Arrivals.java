package org.klassny.bench.load;

import java.time.Duration;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;

/** A bare consumer that takes the time of what arrives on a topic from now on. */
public final class Arrivals implements AutoCloseable {

    private final Consumer<String, byte[]> consumer;
    private final ToLongFunction<ConsumerRecord<String, byte[]>> ageMicros;
    private final Histogram micros = new ConcurrentHistogram(3);
    private final Thread thread;

    /** @param ageMicros how long ago a record that has just arrived was begun */
    public Arrivals(
            Consumer<String, byte[]> consumer, String topic, ToLongFunction<ConsumerRecord<String, byte[]>> ageMicros) {
        this.consumer = consumer;
        this.ageMicros = ageMicros;
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .collect(Collectors.toList());
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("arrivals").start(this::take);
    }

    /** What has arrived since the last reset. */
    public Histogram micros() {
        return micros.copy();
    }

    public void reset() {
        micros.reset();
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        consumer.close();
    }

    private void take() {
        try {
            while (true) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    micros.recordValue(Math.max(0, ageMicros.applyAsLong(record)));
                }
            }
        } catch (WakeupException closing) {
            // the end of the measurement
        }
    }
}
