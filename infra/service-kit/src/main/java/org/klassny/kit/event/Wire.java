package org.klassny.kit.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The envelope as CloudEvents attributes, and the hash that chains one event to the one before it (DESIGN, Event envelope). */
public final class Wire {

    private Wire() {}

    /** All attributes but number and hash, by name, in the order of the names. */
    public static Map<String, String> attributes(Envelope envelope) {
        var attributes = new TreeMap<String, String>();
        attributes.put("id", envelope.id());
        attributes.put("type", envelope.type());
        attributes.put("source", envelope.source());
        attributes.put("subject", envelope.subject());
        attributes.put("time", envelope.time().toString());
        attributes.put("sequence", Long.toString(envelope.sequence()));
        attributes.put(Metadata.SCHOOL, envelope.school());
        attributes.put(Metadata.ACTOR, envelope.actor());
        attributes.put(Metadata.ACTOR_ROLE, envelope.actorRole());
        attributes.put(Metadata.ORIGIN, envelope.origin());
        attributes.put(Metadata.CORRELATION_ID, envelope.correlationId());
        attributes.put(Metadata.CAUSATION_ID, envelope.causationId());
        if (envelope.onBehalf() != null) {
            attributes.put(Metadata.ON_BEHALF, envelope.onBehalf());
        }
        if (envelope.occurredOn() != null) {
            attributes.put(Metadata.OCCURRED_ON, envelope.occurredOn().toString());
        }
        if (envelope.traceparent() != null) {
            attributes.put(Metadata.TRACEPARENT, envelope.traceparent());
        }
        return attributes;
    }

    /**
     * SHA-256 of the previous hash, the number, every attribute and the data. Each text is led by its length, so that
     * no two events have the same form.
     *
     * @param previous 64 hex digits; zeros before the first event
     */
    public static String hash(String previous, long logIndex, Envelope envelope, String data) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(HexFormat.of().parseHex(previous));
            sha.update(ByteBuffer.allocate(Long.BYTES).putLong(logIndex).flip());
            attributes(envelope).forEach((name, value) -> {
                update(sha, name.getBytes(StandardCharsets.UTF_8));
                update(sha, value.getBytes(StandardCharsets.UTF_8));
            });
            update(sha, data.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void update(MessageDigest sha, byte[] bytes) {
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha.update(bytes);
    }
}
