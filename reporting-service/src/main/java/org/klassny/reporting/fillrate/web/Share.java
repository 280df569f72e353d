package org.klassny.reporting.fillrate.web;

import org.jspecify.annotations.Nullable;

/** A part of a whole. */
final class Share {

    private Share() {}

    /** Rounded to four places; null of nothing. */
    static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : Math.round(part * 10_000.0 / whole) / 10_000.0;
    }
}
