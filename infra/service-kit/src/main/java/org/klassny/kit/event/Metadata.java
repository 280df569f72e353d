package org.klassny.kit.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys under which the envelope's fields lie in the metadata of a stored event. */
public final class Metadata {

    public static final String SCHOOL = "schoolid";
    public static final String ACTOR = "actor";
    public static final String ACTOR_ROLE = "actorrole";
    public static final String ON_BEHALF = "onbehalf";
    public static final String ORIGIN = "origin";
    public static final String OCCURRED_ON = "occurredon";
    public static final String CORRELATION_ID = "correlationid";
    public static final String CAUSATION_ID = "causationid";
    public static final String TRACEPARENT = "traceparent";

    private Metadata() {}

    /** Reads the envelope back; an IllegalArgumentException tells of an event that was applied without the actor's metadata */
    public static Envelope envelope(
            String id,
            String type,
            String source,
            String subject,
            long sequence,
            Instant time,
            Map<String, ?> metadata) {
        var occurredOn = optional(metadata, OCCURRED_ON);
        return new Envelope(
                id,
                type,
                source,
                subject,
                sequence,
                time,
                occurredOn == null ? null : LocalDate.parse(occurredOn),
                required(metadata, SCHOOL),
                required(metadata, ACTOR),
                required(metadata, ACTOR_ROLE),
                optional(metadata, ON_BEHALF),
                required(metadata, ORIGIN),
                required(metadata, CORRELATION_ID),
                required(metadata, CAUSATION_ID),
                optional(metadata, TRACEPARENT));
    }

    /** Refuses metadata that no envelope can be made of, with an IllegalArgumentException that names what is wrong */
    public static void check(Map<String, ?> metadata) {
        var _ = envelope("", "", "", "", 0, Instant.EPOCH, metadata);
    }

    private static String required(Map<String, ?> metadata, String key) {
        var value = optional(metadata, key);
        if (value == null) {
            throw new IllegalArgumentException("an event has no metadata " + key);
        }
        return value;
    }

    private static @Nullable String optional(Map<String, ?> metadata, String key) {
        var value = metadata.get(key);
        return value == null ? null : value.toString();
    }
}
