package org.klassny.reporting.fillrate.web;

import org.klassny.kit.problem.RuleCode;

/** Why a request for the fill rate is refused. */
enum FillRateRule implements RuleCode {
    MALFORMED_DATE(Kind.MALFORMED),
    DATE_OUTSIDE_TERM(Kind.MALFORMED),
    UNKNOWN_TERM(Kind.UNKNOWN),
    UNKNOWN_PAGE(Kind.UNKNOWN),
    NOT_YOUR_PAGE(Kind.FORBIDDEN);

    private final Kind kind;

    FillRateRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
