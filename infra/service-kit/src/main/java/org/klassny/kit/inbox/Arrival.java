package org.klassny.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.log.LogEntry;

/** A record as it arrived: CloudEvents headers and data, not yet believed. */
public record Arrival(
        String topic, int partition, long offset, @Nullable String key, Map<String, String> headers, String data) {

    private static final String PREFIX = "ce_";

    public static Arrival of(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        for (var header : record.headers()) {
            if (header.key().startsWith(PREFIX) && header.value() != null) {
                headers.put(clean(header.key().substring(PREFIX.length())), text(header.value()));
            }
        }
        var data = record.value() == null ? "" : text(record.value());
        var key = record.key() == null ? null : clean(record.key());
        return new Arrival(record.topic(), record.partition(), record.offset(), key, Map.copyOf(headers), data);
    }

    /** Says what a record lacks to be an event. */
    static final class Unreadable extends IllegalArgumentException {
        Unreadable(String reason) {
            super(reason);
        }
    }

    private static String text(byte[] bytes) {
        return clean(new String(bytes, StandardCharsets.UTF_8));
    }

    /** A database text has no zero character; with a replacement the record stays poison and can be kept. */
    private static String clean(String text) {
        return text.replace('\0', '\uFFFD');
    }

    public String type() {
        return headers.getOrDefault("type", "");
    }

    /** The aggregate whose later events must wait when this one can't be read. */
    public String subject() {
        return headers.getOrDefault("subject", key == null ? "" : key);
    }

    /** The number in the log; an IllegalArgumentException says that there is no readable one. */
    public long logIndex() {
        return Long.parseLong(headers.getOrDefault("logindex", ""));
    }

    /** The record read whole; any RuntimeException says that it is poison. */
    public LogEntry entry() {
        return new LogEntry(logIndex(), required("hash"), envelope(), data);
    }

    public Envelope envelope() {
        return Metadata.envelope(
                required("id"),
                required("type"),
                required("source"),
                required("subject"),
                Long.parseLong(required("sequence")),
                time(),
                headers);
    }

    private Instant time() {
        return OffsetDateTime.parse(required("time")).toInstant();
    }

    private String required(String name) {
        var value = headers.get(name);
        if (value == null) {
            throw new Unreadable("no header " + PREFIX + name);
        }
        return value;
    }
}
