package org.klassny.schedule.substitution.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a substitution, beside those of who is busy. */
public enum SubstitutionRule implements RuleCode {
    /** The lesson is not there, or of another school. */
    UNKNOWN_LESSON(Kind.UNKNOWN),
    /** T4: the lesson was cancelled. */
    LESSON_CANCELLED(Kind.RULE),
    /** T3: a lesson has one substitute; the substitution that stands is withdrawn first. */
    LESSON_SUBSTITUTED(Kind.RULE),
    /** The substitute is the teacher of the lesson. */
    SUBSTITUTE_IS_TEACHER(Kind.RULE),
    /** An arranged substitution does not change: it is withdrawn, and another one arranged. */
    SUBSTITUTION_FIXED(Kind.RULE),
    /** The substitution was taken back; a new one has a new id. */
    SUBSTITUTION_WITHDRAWN(Kind.RULE);

    private final Kind kind;

    SubstitutionRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
