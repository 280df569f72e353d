package org.klassny.reporting.verification.read.chain;

import org.jspecify.annotations.Nullable;

/**
 * What a check has found.
 *
 * @param events numbers that were checked and agree, of all schools
 * @param unnumbered how many events of the school lie in the store without a number
 */
public record Outcome(long events, @Nullable Difference first, int unnumbered) {

    public boolean ok() {
        return first == null;
    }
}
