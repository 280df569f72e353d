package org.klassny.reporting.verification.read.chain;

import org.jspecify.annotations.Nullable;

/**
 * What a check has found.
 *
 * @param events numbers that were checked and agree
 * @param unnumbered how many events lie in the store without a number
 */
public record Outcome(long events, @Nullable Difference first, int unnumbered) {

    public boolean ok() {
        return first == null;
    }
}
