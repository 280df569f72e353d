package org.klassny.reporting.lessons.web;

import org.klassny.kit.problem.RuleCode;

/** Why a request for missed or replaced lessons is refused. */
enum LessonsRule implements RuleCode {
    CLASS_OR_GROUP(Kind.MALFORMED),
    UNKNOWN_CLASS(Kind.UNKNOWN),
    UNKNOWN_GROUP(Kind.UNKNOWN),
    NOT_YOUR_CLASS(Kind.FORBIDDEN),
    NOT_YOUR_GROUP(Kind.FORBIDDEN);

    private final Kind kind;

    LessonsRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
