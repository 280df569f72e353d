package org.klassny.schedule.assessment.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a control work. */
public enum AssessmentRule implements RuleCode {
    /** People-service has told of no such group of the school. */
    UNKNOWN_GROUP(Kind.UNKNOWN),
    /** The school has no such subject. */
    UNKNOWN_SUBJECT(Kind.UNKNOWN),
    /** S1: control works are written in terms. */
    DATE_OUTSIDE_TERM(Kind.RULE),
    /** S1: no control works in holidays. */
    DATE_IN_HOLIDAYS(Kind.RULE);

    private final Kind kind;

    AssessmentRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
