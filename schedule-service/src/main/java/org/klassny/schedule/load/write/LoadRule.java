package org.klassny.schedule.load.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a teaching load. */
public enum LoadRule implements RuleCode {
    /** People-service has told of no such group of the school. */
    UNKNOWN_GROUP(Kind.UNKNOWN),
    /** The school has no such subject. */
    UNKNOWN_SUBJECT(Kind.UNKNOWN),
    /** S4: the timetable holds the load; its entries are ended first, or a new load is set. */
    LOAD_IN_TIMETABLE(Kind.RULE);

    private final Kind kind;

    LoadRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
