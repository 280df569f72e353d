package org.klassny.journal.reference.read;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against reading a page. */
public enum PageRule implements RuleCode {
    /** No lesson of the school belongs to such a page. */
    UNKNOWN_PAGE(Kind.UNKNOWN),
    /** J1: neither the teacher of the page, nor today's substitute, nor the homeroom teacher. */
    NOT_YOUR_PAGE(Kind.FORBIDDEN);

    private final Kind kind;

    PageRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
