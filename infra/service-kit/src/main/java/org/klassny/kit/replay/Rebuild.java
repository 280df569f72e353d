package org.klassny.kit.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.klassny.kit.event.Projection;
import org.klassny.kit.inbox.Arrival;
import org.klassny.kit.inbox.DeadLetters;
import org.klassny.kit.inbox.DeadLetters.Place;
import org.klassny.kit.inbox.Fresh;
import org.klassny.kit.inbox.Positions;
import org.klassny.kit.inbox.Positions.Position;
import org.klassny.kit.inbox.Reading;
import org.klassny.kit.inbox.Subscription;

/** Runs the code of a projection over its topics, up to where the live one stands and without what the live one has set aside. */
final class Rebuild<E> {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    /** So few records are left to the snapshot; a live consumer handles them in a moment. */
    private static final long NEAR = 5_000;

    private final Projection<E> projection;
    private final Reading<E> reading;
    private final Positions positions;
    private final DeadLetters letters;
    private final String name;
    private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> reader;
    private final LongConsumer progress;
    private final Map<TopicPartition, Position> reached = new HashMap<>();
    private final List<Arrival> setAside = new ArrayList<>();
    private long events;

    Rebuild(
            Subscription<E> subscription,
            Workshop workshop,
            DeadLetters letters,
            org.apache.kafka.clients.consumer.Consumer<String, byte[]> reader,
            LongConsumer progress) {
        this.projection = subscription.projection().apply(workshop.db());
        this.reading = new Reading<>(subscription.events());
        this.positions = new Positions(workshop.db(), subscription.name());
        this.letters = letters;
        this.name = subscription.name();
        this.reader = reader;
        this.progress = progress;
    }

    long events() {
        return events;
    }

    /** Comes near to the live rows, each batch by itself, while they go on. */
    void catchUp(Consumer<Runnable> transaction) {
        for (var target = positions.all(); left(target) > NEAR; target = positions.all()) {
            advance(target, transaction);
        }
    }

    /** Comes exactly to the live rows; the caller's snapshot holds them still. */
    void finish() {
        advance(positions.all(), Runnable::run);
    }

    private long left(Map<TopicPartition, Position> target) {
        return target.entrySet().stream()
                .mapToLong(partition -> partition.getValue().nextOffset()
                        - reached(partition.getKey()).nextOffset())
                .sum();
    }

    private Position reached(TopicPartition partition) {
        return reached.getOrDefault(partition, Positions.ZERO);
    }

    private void advance(Map<TopicPartition, Position> target, Consumer<Runnable> transaction) {
        // read after the target: whatever was set aside before it is among them
        var places = letters.places(name);
        transaction.accept(() -> projectRetried(places));
        assign(target.keySet());
        var silentSince = System.nanoTime();
        while (left(target) > 0) {
            var records = reader.poll(POLL);
            for (var partition : records.partitions()) {
                var upTo = Objects.requireNonNull(target.get(partition)).nextOffset();
                var wanted = records.records(partition).stream()
                        .filter(record -> record.offset() < upTo)
                        .toList();
                if (!wanted.isEmpty()) {
                    transaction.accept(() -> project(partition, wanted, places));
                    silentSince = System.nanoTime();
                }
            }
            if (System.nanoTime() - silentSince > LONGEST_SILENCE.toNanos()) {
                throw new IllegalStateException("the topics of " + name + " can't be read to the live position");
            }
        }
    }

    private void assign(Collection<TopicPartition> partitions) {
        reader.assign(partitions);
        partitions.forEach(
                partition -> reader.seek(partition, reached(partition).nextOffset()));
    }

    private void project(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records, Set<Place> places) {
        var fresh = Fresh.of(records, reached(partition));
        var wanted = new ArrayList<Arrival>(fresh.arrivals().size());
        for (var arrival : fresh.arrivals()) {
            (places.contains(Place.of(arrival)) ? setAside : wanted).add(arrival);
        }
        project(wanted);
        reached.put(partition, fresh.reached());
    }

    /** An operator has retried them meanwhile: the live rows have them, and nothing later of their aggregates before them. */
    private void projectRetried(Set<Place> places) {
        var retried = setAside.stream()
                .filter(arrival -> !places.contains(Place.of(arrival)))
                .toList();
        project(retried);
        setAside.removeAll(retried);
    }

    private void project(List<Arrival> arrivals) {
        var read = reading.of(arrivals);
        if (!read.isEmpty()) {
            projection.project(read);
        }
        events += arrivals.size();
        progress.accept(events);
    }
}
