package org.klassny.reporting.verification.read.chain;

import org.jspecify.annotations.Nullable;

/**
 * A record of the topic.
 *
 * @param number the log index that it carries, 0 where that can't be read
 * @param hash that it carries
 * @param event null where it can't be read
 * @param eventId that it carries, readable or not
 * @param aggregate its key
 * @param school that it carries, readable or not
 */
public record Sent(
        long number,
        @Nullable String hash,
        @Nullable Event event,
        @Nullable String eventId,
        @Nullable String aggregate,
        @Nullable String school) {

    /** Whether record and chain agree: it carries the hash that its own content gives. */
    boolean follows(String previous, long at) {
        return event != null
                && event.envelope().subject().equals(aggregate)
                && event.hashAfter(previous, at).equals(hash);
    }

    boolean isOf(String wanted) {
        return wanted.equals(school);
    }

    Difference as(DifferenceKind kind, @Nullable Long at) {
        return new Difference(kind, at, eventId, aggregate, false);
    }
}
