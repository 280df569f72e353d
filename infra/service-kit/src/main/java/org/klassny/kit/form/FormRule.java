package org.klassny.kit.form;

import org.klassny.kit.problem.RuleCode;

/** What can be wrong with the form of a value, whatever it means. */
public enum FormRule implements RuleCode {
    /** A text has a control character, or half of a character. */
    CHARACTER_REFUSED,
    /** A day before 1900 or after 2199. */
    DATE_OUT_OF_RANGE,
    /** The last day of a list comes before the first. */
    DATES_REVERSED,
    /** More days than are read at once. */
    PERIOD_TOO_LONG;

    @Override
    public Kind kind() {
        return Kind.MALFORMED;
    }
}
