package org.klassny.notification.delivery.web;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a question after deliveries. */
enum DeliveryRule implements RuleCode {
    /** The days are not in order, or too many. */
    PERIOD_TOO_LONG(Kind.MALFORMED);

    private final Kind kind;

    DeliveryRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
