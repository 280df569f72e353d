package org.klassny.reporting.reference.read;

import org.klassny.kit.problem.RuleCode;

/** Why another service did not tell. */
public enum NeighbourRule implements RuleCode {
    REFUSED_THERE(Kind.FORBIDDEN);

    private final Kind kind;

    NeighbourRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
