package org.klassny.reporting.audit.read;

/** What an entry was made in. */
public enum Cell {
    LESSON,
    MARK,
    COMMENT,
    ATTENDANCE,
    TOPIC,
    HOMEWORK,
    CORRECTION,
    TERM_MARK,
    LESSON_PLAN,
    POLICY
}
