package org.klassny.schedule.timetable.web;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against reading lessons. */
enum LessonRule implements RuleCode {
    /** The school has no such school year. */
    UNKNOWN_YEAR(Kind.UNKNOWN),
    /** P1: students read their own lessons, guardians those of their children. */
    NOT_YOUR_STUDENT(Kind.FORBIDDEN);

    private final Kind kind;

    LessonRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
