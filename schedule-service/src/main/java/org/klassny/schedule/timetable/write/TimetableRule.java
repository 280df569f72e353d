package org.klassny.schedule.timetable.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a change of timetable or lessons, beside those of who is busy. */
public enum TimetableRule implements RuleCode {
    /** The last day comes before the first. */
    DATES_REVERSED(Kind.MALFORMED),
    /** There is no such load, or it has ended. */
    UNKNOWN_LOAD(Kind.UNKNOWN),
    /** The school has no such bells, or they have no such period. */
    UNKNOWN_PERIOD(Kind.UNKNOWN),
    /** The school has no such room. */
    UNKNOWN_ROOM(Kind.UNKNOWN),
    /** The school has no such school year. */
    UNKNOWN_YEAR(Kind.UNKNOWN),
    /** The lesson is not there, or of another school. */
    UNKNOWN_LESSON(Kind.UNKNOWN),
    /** Lessons were made of the entry: it can be ended, its place can't be changed. */
    ENTRY_HAS_LESSONS(Kind.RULE),
    /** The entry has ended on an earlier day. */
    ENTRY_ENDS_EARLIER(Kind.RULE),
    /** T4: the lesson was cancelled. */
    LESSON_CANCELLED(Kind.RULE),
    /** S1: lessons are held in terms. */
    DATE_OUTSIDE_TERM(Kind.RULE),
    /** S1: no lessons in holidays. */
    DATE_IN_HOLIDAYS(Kind.RULE);

    private final Kind kind;

    TimetableRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
