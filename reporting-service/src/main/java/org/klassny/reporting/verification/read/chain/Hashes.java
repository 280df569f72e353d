package org.klassny.reporting.verification.read.chain;

import org.jspecify.annotations.Nullable;

/** The last hashes that were found right, for records that are sent again; those further back are asked of the store. */
final class Hashes {

    static final String BEFORE_THE_FIRST = "0".repeat(64);
    private static final int KEPT = 1 << 16;

    private final String[] ring = new String[KEPT];
    private long last;

    Hashes() {
        ring[0] = BEFORE_THE_FIRST;
    }

    void add(String hash) {
        last++;
        ring[(int) (last % KEPT)] = hash;
    }

    String last() {
        return ring[(int) (last % KEPT)];
    }

    long count() {
        return last;
    }

    @Nullable
    String of(long number, StoredLog store) {
        if (number > last - KEPT) {
            return ring[(int) (number % KEPT)];
        }
        if (number == 0) {
            return BEFORE_THE_FIRST;
        }
        var stored = store.at(number);
        return stored == null ? null : stored.hash();
    }
}
