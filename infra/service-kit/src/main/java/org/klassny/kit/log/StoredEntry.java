package org.klassny.kit.log;

import org.jspecify.annotations.Nullable;

/**
 * What the store holds for a number of the chain.
 *
 * @param entry the event, or null with a fault
 * @param fault {@code missing} or {@code unreadable}, or null
 */
public record StoredEntry(
        long logIndex,
        String hash,
        @Nullable LogEntry entry,
        @Nullable String fault) {

    static StoredEntry of(LogEntry entry) {
        return new StoredEntry(entry.logIndex(), entry.hash(), entry, null);
    }

    static StoredEntry faulty(long logIndex, String hash, String fault) {
        return new StoredEntry(logIndex, hash, null, fault);
    }

    LogEntry whole() {
        if (entry == null) {
            throw new IllegalStateException("event " + logIndex + " of the log is " + fault + " in the store");
        }
        return entry;
    }
}
