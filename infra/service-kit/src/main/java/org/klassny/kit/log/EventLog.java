package org.klassny.kit.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Json;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.event.Wire;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** The chain of a service: numbers stored events, reads them back in the order of the numbers, remembers what Kafka has acknowledged. */
public final class EventLog {

    private static final TypeReference<Map<String, Object>> META_DATA = new TypeReference<>() {};
    private static final Head EMPTY = new Head(0, "0".repeat(64));

    private final JdbcClient db;
    private final String source;

    /** The {@code source} is what the envelope names, such as {@code /journal}. */
    public EventLog(JdbcClient db, String source) {
        this.db = db;
        this.source = source;
    }

    public record Unnumbered(Envelope envelope, String data) {}

    public record Head(long logIndex, String hash) {}

    public String source() {
        return source;
    }

    public Head head() {
        return db.sql("select log_index, hash from event_log order by log_index desc limit 1")
                .query((row, _) -> new Head(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(EMPTY);
    }

    /** Gives the next numbers to the events, in their order. Must run in the transaction that moves the reader's token. */
    public void append(List<Unnumbered> events) {
        var head = head();
        var indexes = new ArrayList<Long>(events.size());
        var identifiers = new ArrayList<String>(events.size());
        var hashes = new ArrayList<String>(events.size());
        for (var event : events) {
            var index = head.logIndex() + 1;
            head = new Head(index, Wire.hash(head.hash(), index, event.envelope(), event.data()));
            indexes.add(index);
            identifiers.add(event.envelope().id());
            hashes.add(head.hash());
        }
        db.sql("""
            insert into event_log (log_index, event_identifier, hash)
            select * from unnest(:indexes::bigint[], :identifiers::text[], :hashes::text[])
            """)
                .param("indexes", indexes.toArray(Long[]::new))
                .param("identifiers", identifiers.toArray(String[]::new))
                .param("hashes", hashes.toArray(String[]::new))
                .update();
    }

    /** The next entries after a number, as they are stored now. */
    public List<LogEntry> after(long logIndex, int limit) {
        return storedAfter(logIndex, limit).stream().map(StoredEntry::whole).toList();
    }

    /** The same for verification: what can't be read any more is named instead of thrown. */
    public List<StoredEntry> storedAfter(long logIndex, int limit) {
        return db.sql("""
            select l.log_index, l.hash, e.event_identifier, e.payload_type, e.aggregate_identifier,
                   e.sequence_number, e.time_stamp, e.meta_data, e.payload
            from event_log l left join domain_event_entry e using (event_identifier)
            where l.log_index > :after order by l.log_index limit :limit
            """)
                .param("after", logIndex)
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    /**
     * Events of a school that lie in the store among numbered ones and have no number: put there past the application. Of a
     * school is what names it, or lies in an aggregate that has an event of it.
     */
    public List<String> unnumbered(String school, int limit) {
        return db.sql("""
            with lost as materialized (
                select e.event_identifier, e.aggregate_identifier, e.global_index from domain_event_entry e
                where not exists (select 1 from event_log l where l.event_identifier = e.event_identifier)
                  and e.global_index < (
                      select last.global_index from event_log l
                      join domain_event_entry last using (event_identifier)
                      order by l.log_index desc limit 1))
            select lost.event_identifier from lost
            cross join lateral (
                select 1 from domain_event_entry a
                where a.aggregate_identifier = lost.aggregate_identifier
                  and case when a.meta_data is json object then a.meta_data::jsonb ->> :key end = :school
                limit 1)
            order by lost.global_index limit :limit
            """)
                .param("key", Metadata.SCHOOL)
                .param("school", school)
                .param("limit", limit)
                .query((row, _) -> row.getString(1))
                .list();
    }

    public long published() {
        return db.sql("select log_index from relay_position").query(Long.class).single();
    }

    /** Whether this instance may publish now; the position stays locked until its transaction ends */
    public boolean lockPosition() {
        return db.sql("select 1 from relay_position for update skip locked")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    public void published(long logIndex) {
        db.sql("update relay_position set log_index = :index where log_index < :index")
                .param("index", logIndex)
                .update();
    }

    private StoredEntry entry(ResultSet row, int number) throws SQLException {
        var index = row.getLong("log_index");
        var hash = row.getString("hash");
        var payload = row.getString("payload");
        if (payload == null) {
            return StoredEntry.faulty(index, hash, "missing");
        }
        try {
            var envelope = Metadata.envelope(
                    row.getString("event_identifier"),
                    row.getString("payload_type"),
                    source,
                    row.getString("aggregate_identifier"),
                    row.getLong("sequence_number"),
                    Instant.parse(row.getString("time_stamp")),
                    Json.events().readValue(row.getString("meta_data"), META_DATA));
            return StoredEntry.of(new LogEntry(index, hash, envelope, payload));
        } catch (DateTimeParseException | JacksonException | IllegalArgumentException e) {
            return StoredEntry.faulty(index, hash, "unreadable");
        }
    }
}
