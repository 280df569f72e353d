package org.klassny.kit.replay;

import org.jspecify.annotations.Nullable;

/** What differs between live and rebuilt rows, of one table or of several. */
record Comparison(
        long liveRows,
        long rebuiltRows,
        long differences,
        @Nullable String first) {

    static final Comparison NOTHING = new Comparison(0, 0, 0, null);

    Comparison and(Comparison other) {
        return new Comparison(
                liveRows + other.liveRows,
                rebuiltRows + other.rebuiltRows,
                differences + other.differences,
                first == null ? other.first : first);
    }
}
