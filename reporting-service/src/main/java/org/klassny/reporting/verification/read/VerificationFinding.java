package org.klassny.reporting.verification.read;

import org.jspecify.annotations.Nullable;
import org.klassny.reporting.verification.read.chain.Difference;
import org.klassny.reporting.verification.read.chain.Outcome;

/** What a verification has found, as it is kept. */
record VerificationFinding(boolean ok, @Nullable Difference firstDifference, int unnumbered) {

    static VerificationFinding of(Outcome outcome) {
        return new VerificationFinding(outcome.ok(), outcome.first(), outcome.unnumbered());
    }
}
