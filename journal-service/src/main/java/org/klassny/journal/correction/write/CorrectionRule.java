package org.klassny.journal.correction.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a correction, with the paragraph of the catalogue. */
public enum CorrectionRule implements RuleCode {
    /** The lesson is not there, or of another school. */
    UNKNOWN_LESSON(Kind.UNKNOWN),
    /** The correction is not there, or of another school. */
    UNKNOWN_CORRECTION(Kind.UNKNOWN),
    /** C1: only the lesson's teacher, or who held it instead, asks. */
    NOT_YOUR_LESSON(Kind.FORBIDDEN),
    /** C1: nobody decides on an own request. */
    OWN_REQUEST(Kind.FORBIDDEN),
    /** T4: the lesson was cancelled. */
    LESSON_CANCELLED(Kind.RULE),
    /** J5: nothing is entered before the lesson. */
    LESSON_NOT_BEGUN(Kind.RULE),
    /** C1: what is not locked yet is entered, not corrected. */
    STILL_OPEN(Kind.RULE),
    /** J9: the page is closed, corrections included. */
    PAGE_CLOSED(Kind.RULE),
    /** S7: no marks in first classes. */
    NO_MARKS_IN_GRADE_LEVEL(Kind.RULE),
    /** S7: the school's scale has no such mark. */
    MARK_NOT_ON_SCALE(Kind.RULE),
    /** P6: the student was not on the roster of the lesson's date. */
    STUDENT_NOT_ON_ROSTER(Kind.RULE),
    /** The id stands for another mark of the lesson. */
    MARK_ID_TAKEN(Kind.RULE),
    /** There is no such mark to take out. */
    MARK_UNKNOWN(Kind.RULE),
    /** What is proposed stands there already. */
    NOTHING_TO_CORRECT(Kind.RULE),
    /** The id stands for another correction. */
    CORRECTION_ID_TAKEN(Kind.RULE),
    /** The correction was allowed or refused before. */
    ALREADY_DECIDED(Kind.RULE),
    /** Somebody else changed the cell since it was read. */
    STALE_VERSION(Kind.STALE),
    /** An id has letters, digits and a few signs, and at most 64 of them. */
    MALFORMED_ID(Kind.MALFORMED),
    /** Attendance is corrected by a status, a mark by a value. */
    CHANGE_MISFIT(Kind.MALFORMED),
    /** A new mark says for which kind of work it is. */
    WORK_TYPE_MISSING(Kind.MALFORMED);

    private final Kind kind;

    CorrectionRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
