package org.klassny.journal.termmark.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a term mark, with the paragraph of the catalogue. */
public enum TermMarkRule implements RuleCode {
    /** The school has no such page. */
    UNKNOWN_PAGE(Kind.UNKNOWN),
    /** P1: neither a teacher of the page nor a deputy. */
    NOT_YOUR_PAGE(Kind.FORBIDDEN),
    /** J9: the page is closed. */
    PAGE_CLOSED(Kind.RULE),
    /** J5: term marks are set in the last days of the term. */
    TOO_EARLY_FOR_TERM_MARKS(Kind.RULE),
    /** J5: the term is over. */
    TERM_MARKS_LOCKED(Kind.RULE),
    /** P11: the term ended before the register begins, and the days of the transfer are not over. */
    TRANSFER_NOT_OPEN(Kind.RULE),
    /** S7: no marks in first classes. */
    NO_MARKS_IN_GRADE_LEVEL(Kind.RULE),
    /** S7: the school's scale has no such mark. */
    MARK_NOT_ON_SCALE(Kind.RULE),
    /** P6: the student is not on the roster in the term. */
    STUDENT_NOT_ON_ROSTER(Kind.RULE),
    /** One student, one entry. */
    STUDENT_TWICE(Kind.MALFORMED),
    /** A mark, or a reason for none. */
    MARK_AND_REASON(Kind.MALFORMED);

    private final Kind kind;

    TermMarkRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
