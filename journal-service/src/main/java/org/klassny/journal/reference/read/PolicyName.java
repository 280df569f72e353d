package org.klassny.journal.reference.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** The settings of a school that rule the register, with the values of the catalogue as defaults (S8). */
public enum PolicyName {
    /** Days after the lesson's day in which current marks may still be entered (J5). */
    CURRENT_MARK_DAYS("marks.current.days", "0", Form.DAYS),
    /** The same for control works of internal monitoring (J5). */
    MONITORING_MARK_DAYS("marks.monitoring.days", "3", Form.DAYS),
    /** The same for written works (J5). */
    WRITTEN_MARK_DAYS("marks.written.days", "7", Form.DAYS),
    /** The same for attendance (J2). */
    ATTENDANCE_DAYS("attendance.days", "0", Form.DAYS),
    /** Days after the lesson's day in which an absence may be made an excused one or illness (J3). */
    REASON_DAYS("attendance.reason.days", "7", Form.DAYS),
    /** Days after the lesson's day in which the topic may be entered (J2). */
    TOPIC_DAYS("topic.days", "0", Form.DAYS),
    /** Minutes after the class's last lesson of the day in which homework may be set, 60 to 120 (J6). */
    HOMEWORK_MINUTES("homework.minutes", "90", Form.MINUTES),
    /** The marks that may be given, parted by spaces (S7). */
    MARK_SCALE("marks.scale", "2 3 4 5", Form.MARKS),
    /** Grade levels without marks, parted by spaces (S7). */
    UNMARKED_GRADE_LEVELS("marks.none-in-grade-levels", "1", Form.GRADE_LEVELS),
    /** The day from which teachers can change nothing on the pages of terms that end before it; empty for none (J9). */
    PAGES_CLOSED_ON("pages.closed-on", "", Form.DATE_OR_NONE);

    private final String key;
    private final String byDefault;
    private final Form form;

    PolicyName(String key, String byDefault, Form form) {
        this.key = key;
        this.byDefault = byDefault;
        this.form = form;
    }

    public static Optional<PolicyName> of(String key) {
        return Arrays.stream(values()).filter(name -> name.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String byDefault() {
        return byDefault;
    }

    public boolean accepts(String value) {
        return switch (form) {
            case DAYS -> number(value, 0, 60);
            case MINUTES -> number(value, 60, 120);
            case MARKS -> value.matches("[\\p{L}\\d]{1,8}( [\\p{L}\\d]{1,8})*");
            case GRADE_LEVELS -> value.matches("(\\d{1,2}( \\d{1,2})*)?");
            case DATE_OR_NONE -> value.isEmpty() || date(value);
        };
    }

    private enum Form {
        DAYS,
        MINUTES,
        MARKS,
        GRADE_LEVELS,
        DATE_OR_NONE
    }

    private static boolean number(String value, int from, int to) {
        return value.matches("\\d{1,3}") && Integer.parseInt(value) >= from && Integer.parseInt(value) <= to;
    }

    private static boolean date(String value) {
        try {
            return LocalDate.parse(value).isAfter(LocalDate.EPOCH);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
