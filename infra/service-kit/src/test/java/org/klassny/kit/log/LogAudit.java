package org.klassny.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.klassny.kit.event.Wire;
import org.klassny.kit.inbox.Arrival;
import org.klassny.kit.inbox.Fresh;
import org.klassny.kit.inbox.Positions;
import org.klassny.teststack.Stack;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what a ledger has stored and what its topic holds, and proves that the one is the other. */
public record LogAudit(long stored, long records, long repeats, long missing) {

    private static final String ZEROS = "0".repeat(64);

    /** All of the log must be published already. */
    public static LogAudit of(JdbcClient db, String service) {
        var stored = db.sql("select event_identifier from domain_event_entry")
                .query(String.class)
                .list();
        var numbered = numbered(new EventLog(db, "/" + service));
        var records = Topic.records(Stack.kafka().bootstrap(), service + ".events");
        var sent = new HashSet<String>();
        var hashes = new TreeMap<Long, String>();
        records.values().stream()
                .flatMap(List::stream)
                .map(Arrival::of)
                .map(Arrival::entry)
                .forEach(entry -> {
                    sent.add(entry.envelope().id());
                    assertThat(hashes.merge(
                                    entry.logIndex(), entry.hash(), (one, other) -> one.equals(other) ? one : "two"))
                            .as("number %d has one hash", entry.logIndex())
                            .isEqualTo(entry.hash());
                    assertThat(entry)
                            .as("number %d is sent as it is stored", entry.logIndex())
                            .isEqualTo(numbered.get(entry.logIndex()));
                });
        assertThat(numbered).as("every stored event has a number").hasSameSizeAs(stored);
        assertThat(hashes.keySet()).as("every number is sent").isEqualTo(numbered.keySet());
        records.forEach(LogAudit::keepsOrder);
        var count = records.values().stream().mapToLong(List::size).sum();
        return new LogAudit(
                stored.size(),
                count,
                count - sent.size(),
                stored.stream().filter(id -> !sent.contains(id)).count());
    }

    /** The chain from the first number on, recomputed. */
    private static Map<Long, LogEntry> numbered(EventLog log) {
        var entries = new TreeMap<Long, LogEntry>();
        var previous = ZEROS;
        for (var page = log.after(0, 1000); !page.isEmpty(); page = log.after(entries.lastKey(), 1000)) {
            for (var entry : page) {
                assertThat(entry.logIndex()).as("no number is left out").isEqualTo(entries.size() + 1L);
                previous = Wire.hash(previous, entry.logIndex(), entry.envelope(), entry.data());
                assertThat(entry.hash())
                        .as("the hash of number %d", entry.logIndex())
                        .isEqualTo(previous);
                entries.put(entry.logIndex(), entry);
            }
        }
        assertThat(log.unnumbered("school-1", 1)).isEmpty();
        return entries;
    }

    /** As a consumer sees it, who drops what has a number that is not above the last one. */
    private static void keepsOrder(
            TopicPartition partition, List<org.apache.kafka.clients.consumer.ConsumerRecord<String, byte[]>> records) {
        if (records.isEmpty()) {
            return;
        }
        var next = new HashMap<String, Long>();
        var seen = new ArrayList<String>();
        for (var arrival : Fresh.of(records, Positions.ZERO).arrivals()) {
            var envelope = arrival.envelope();
            seen.add(envelope.id());
            assertThat(envelope.sequence())
                    .as("order of %s in %s", envelope.subject(), partition)
                    .isEqualTo(next.getOrDefault(envelope.subject(), 0L));
            next.put(envelope.subject(), envelope.sequence() + 1);
        }
        assertThat(seen).as("no repeat is taken for new").doesNotHaveDuplicates();
    }
}
