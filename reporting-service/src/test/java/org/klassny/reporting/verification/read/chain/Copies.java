package org.klassny.reporting.verification.read.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Wire;

/** Two copies of a small log in memory, whole until a test damages them; the topic has two partitions. */
final class Copies {

    static final int EVENTS = 8;

    final List<Stored> store = new ArrayList<>();
    final List<List<Sent>> topic = List.of(new ArrayList<>(), new ArrayList<>());
    final List<String> unnumbered = new ArrayList<>();

    Copies() {
        this(Set.of());
    }

    /** These numbers are of school-2, and the store does not show them. */
    Copies(Set<Integer> withheld) {
        var hash = "0".repeat(64);
        for (var number = 1; number <= EVENTS; number++) {
            var isWithheld = withheld.contains(number);
            var event = event(number, "data " + number, isWithheld ? "school-2" : "school-1");
            hash = event.hashAfter(hash, number);
            store.add(new Stored(number, hash, isWithheld ? null : event, false, isWithheld));
            topic.get(number % 2).add(sent(number, hash, event));
        }
    }

    /** Aggregate a has the even numbers, b the odd ones. */
    static Event event(long number, String data) {
        return event(number, data, "school-1");
    }

    static Event event(long number, String data, String school) {
        var envelope = new Envelope(
                "event-" + number,
                "journal.mark-given.v1",
                "/journal",
                number % 2 == 0 ? "a" : "b",
                (number - 1) / 2,
                Instant.parse("2026-11-20T05:00:00Z").plusSeconds(number),
                null,
                school,
                "staff-1",
                "TEACHER",
                null,
                "ui",
                "correlation",
                "causation",
                null);
        return new Event(envelope, data);
    }

    static Sent sent(long number, String hash, Event event) {
        return new Sent(
                number,
                hash,
                event,
                event.envelope().id(),
                event.envelope().subject(),
                event.envelope().school());
    }

    Stored stored(int number) {
        return store.get(number - 1);
    }

    /** Replaces what the store holds for a number. */
    void store(int number, Event event) {
        store.set(number - 1, new Stored(number, stored(number).hash(), event, false, false));
    }

    /** Writes the chain of the store anew from a number on, as somebody with its password could. */
    void rehashStore(int from) {
        var hash = from == 1 ? "0".repeat(64) : stored(from - 1).hash();
        for (var number = from; number <= store.size(); number++) {
            var event = Objects.requireNonNull(stored(number).event());
            hash = Wire.hash(hash, number, event.envelope(), event.data());
            store.set(number - 1, new Stored(number, hash, event, false, false));
        }
    }

    List<Sent> partition(int number) {
        return topic.get(number % 2);
    }

    int place(int number) {
        return (number - 1) / 2;
    }

    Outcome check() {
        return new ChainCheck(new Store(), new Topic(), "school-1").run(_ -> {});
    }

    private final class Store implements StoredLog {

        private int next;
        private boolean ended;

        @Override
        public @Nullable Stored peek() {
            if (next == store.size() && !ended) {
                ended = true;
                return null;
            }
            return next < store.size() ? store.get(next) : null;
        }

        @Override
        public void take() {
            next++;
        }

        @Override
        public @Nullable Stored at(long number) {
            return store.stream()
                    .filter(stored -> stored.number() == number)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<String> unnumbered() {
            return unnumbered;
        }
    }

    private final class Topic implements SentLog {

        private final int[] next = new int[topic.size()];

        @Override
        public @Nullable Sent peek() {
            var lowest = lowest();
            return lowest < 0 ? null : topic.get(lowest).get(next[lowest]);
        }

        @Override
        public void take() {
            next[lowest()]++;
        }

        @Override
        public void await(long number) {}

        @Override
        public boolean holds(Predicate<Sent> wanted) {
            return topic.stream().flatMap(List::stream).anyMatch(wanted);
        }

        @Override
        public void close() {}

        private int lowest() {
            var lowest = -1;
            for (var partition = 0; partition < next.length; partition++) {
                if (next[partition] < topic.get(partition).size()
                        && (lowest < 0
                                || topic.get(partition).get(next[partition]).number()
                                        < topic.get(lowest).get(next[lowest]).number())) {
                    lowest = partition;
                }
            }
            return lowest;
        }
    }
}
