package org.klassny.reporting.progress.web;

import org.klassny.kit.problem.RuleCode;

/** Why a request for progress is refused. */
enum ProgressRule implements RuleCode {
    UNKNOWN_TERM(Kind.UNKNOWN),
    UNKNOWN_CLASS(Kind.UNKNOWN),
    NOT_YOUR_CLASS(Kind.FORBIDDEN);

    private final Kind kind;

    ProgressRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
