package org.klassny.journal.lesson.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against an entry, with the paragraph of the catalogue. */
public enum LessonRule implements RuleCode {
    /** The lesson is not there, or of another school. */
    UNKNOWN_LESSON(Kind.UNKNOWN),
    /** P1, J1: neither the teacher of the page nor today's substitute nor a deputy. */
    NOT_YOUR_LESSON(Kind.FORBIDDEN),
    /** T4: the lesson was cancelled. */
    LESSON_CANCELLED(Kind.RULE),
    /** J5: no entry before the lesson. */
    LESSON_NOT_BEGUN(Kind.RULE),
    /** S1: the lesson lies outside its term. */
    DATE_OUTSIDE_TERM(Kind.RULE),
    /** J5, J6: the deadline has passed; only a correction can change the record. */
    LESSON_LOCKED(Kind.RULE),
    /** P11: what is entered as history lies before the register begins, and the days of the transfer are not over. */
    TRANSFER_NOT_OPEN(Kind.RULE),
    /** J9: year marks are set, the page is closed. */
    PAGE_CLOSED(Kind.RULE),
    /** S7: no marks in first classes. */
    NO_MARKS_IN_GRADE_LEVEL(Kind.RULE),
    /** S7: the school's scale has no such mark. */
    MARK_NOT_ON_SCALE(Kind.RULE),
    /** P6: the student is not on the roster of the lesson's date. */
    STUDENT_NOT_ON_ROSTER(Kind.RULE),
    /** The id of the mark already stands for another student or kind of work of this lesson. */
    MARK_ID_TAKEN(Kind.RULE),
    /** There is no such mark to take back or to comment on. */
    MARK_UNKNOWN(Kind.RULE),
    /** J6: homework is due after the lesson. */
    HOMEWORK_DUE_TOO_EARLY(Kind.RULE),
    /** Somebody else changed it since it was read. */
    STALE_VERSION(Kind.STALE),
    /** One student, one entry in a column. */
    STUDENT_TWICE(Kind.MALFORMED),
    /** One id, one mark in a column. */
    MARK_TWICE(Kind.MALFORMED),
    /** C1: the cell is not any more what the request saw. */
    CELL_CHANGED_SINCE(Kind.RULE),
    /** J3: the homeroom teacher names reasons in the own class. */
    NOT_YOUR_CLASS(Kind.FORBIDDEN),
    /** J3: an absence gets its reason, and nothing else changes after the lesson's day. */
    ONLY_REASON_OF_ABSENCE(Kind.RULE);

    private final Kind kind;

    LessonRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
