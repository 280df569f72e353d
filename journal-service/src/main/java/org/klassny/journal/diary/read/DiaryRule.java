package org.klassny.journal.diary.read;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against reading a diary. */
public enum DiaryRule implements RuleCode {
    /** The school has no such student. */
    UNKNOWN_STUDENT(Kind.UNKNOWN),
    /** P1: neither the student, nor a guardian, nor the homeroom teacher. */
    NOT_YOUR_DIARY(Kind.FORBIDDEN),
    /** At most two weeks at once. */
    SPAN_TOO_LONG(Kind.MALFORMED),
    /** The last day is not before the first. */
    SPAN_MISFIT(Kind.MALFORMED);

    private final Kind kind;

    DiaryRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
