package org.klassny.journal.schoolpolicy.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a setting. */
public enum PolicyRule implements RuleCode {
    /** There is no setting of this name. */
    UNKNOWN_POLICY(Kind.UNKNOWN),
    /** The value has not the form or the range of the setting. */
    POLICY_VALUE_MISFIT(Kind.MALFORMED),
    /** A list names a mark, a grade level or a kind of work twice. */
    POLICY_VALUE_TWICE(Kind.MALFORMED),
    /** S8: a change never rewrites what was right before it. */
    POLICY_IN_THE_PAST(Kind.RULE);

    private final Kind kind;

    PolicyRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
