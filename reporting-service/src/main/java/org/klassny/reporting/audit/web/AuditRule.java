package org.klassny.reporting.audit.web;

import org.klassny.kit.problem.RuleCode;

/** Why a request for a history is refused. */
enum AuditRule implements RuleCode {
    MALFORMED_MOMENT(Kind.MALFORMED),
    MOMENT_IN_FUTURE(Kind.MALFORMED),
    UNKNOWN_LESSON(Kind.UNKNOWN),
    UNKNOWN_STUDENT(Kind.UNKNOWN),
    UNKNOWN_PAGE(Kind.UNKNOWN),
    /** P1: a teacher sees what was entered on own pages. */
    NOT_YOUR_PAGE(Kind.FORBIDDEN);

    private final Kind kind;

    AuditRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
