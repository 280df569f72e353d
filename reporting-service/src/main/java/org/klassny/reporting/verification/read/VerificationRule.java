package org.klassny.reporting.verification.read;

import org.klassny.kit.problem.RuleCode;

/** Why a verification is refused. */
public enum VerificationRule implements RuleCode {
    UNKNOWN_SERVICE(Kind.MALFORMED),
    VERIFICATION_RUNNING(Kind.RULE),
    UNKNOWN_VERIFICATION(Kind.UNKNOWN);

    private final Kind kind;

    VerificationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
