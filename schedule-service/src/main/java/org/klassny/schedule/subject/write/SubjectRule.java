package org.klassny.schedule.subject.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a subject. */
public enum SubjectRule implements RuleCode {
    /** Somebody else changed it since it was read. */
    STALE(Kind.STALE);

    private final Kind kind;

    SubjectRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
