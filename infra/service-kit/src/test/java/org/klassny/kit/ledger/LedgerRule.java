package org.klassny.kit.ledger;

import org.klassny.kit.problem.RuleCode;

enum LedgerRule implements RuleCode {
    LEDGER_UNKNOWN(Kind.UNKNOWN),
    LEDGER_CLOSED(Kind.RULE),
    LEDGER_OF_ANOTHER(Kind.FORBIDDEN),
    VERSION_STALE(Kind.STALE),
    AMOUNT_ZERO(Kind.MALFORMED);

    private final Kind kind;

    LedgerRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
