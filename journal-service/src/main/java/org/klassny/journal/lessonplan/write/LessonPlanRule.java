package org.klassny.journal.lessonplan.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a lesson plan. */
public enum LessonPlanRule implements RuleCode {
    /** Nobody of the school teaches the subject to the group. */
    UNKNOWN_PAGE(Kind.UNKNOWN),
    /** P1: neither a teacher of the course nor a deputy. */
    NOT_YOUR_PAGE(Kind.FORBIDDEN),
    /** Somebody else changed it since it was read. */
    STALE_VERSION(Kind.STALE),
    /** One number, one topic. */
    NUMBER_TWICE(Kind.MALFORMED);

    private final Kind kind;

    LessonPlanRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
