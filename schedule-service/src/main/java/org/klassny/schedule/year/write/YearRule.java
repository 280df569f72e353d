package org.klassny.schedule.year.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a change of the calendar. */
public enum YearRule implements RuleCode {
    /** The last day comes before the first. */
    DATES_REVERSED(Kind.MALFORMED),
    /** S1: a term lies in its school year. */
    TERM_OUTSIDE_YEAR(Kind.RULE),
    /** S1: a day lies in one term. */
    TERMS_OVERLAP(Kind.RULE),
    /** S1: holidays lie in their school year. */
    HOLIDAY_OUTSIDE_YEAR(Kind.RULE),
    /** The id stands for a term or a holiday of another year. */
    ID_TAKEN(Kind.RULE);

    private final Kind kind;

    YearRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
