package org.klassny.schedule.bells.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a bell schedule. */
public enum BellsRule implements RuleCode {
    /** Periods have one number each and follow in time. */
    PERIODS_MISFIT(Kind.MALFORMED),
    /** The timetable has entries at a period that would vanish, or lessons were scheduled by times that would change. */
    BELLS_IN_USE(Kind.RULE);

    private final Kind kind;

    BellsRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
