package org.klassny.journal.reference.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klassny.kit.form.Storable;

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
    /** Weights of kinds of work in the average, such as CONTROL_WORK=3; others weigh 1 (J8). */
    MARK_WEIGHTS("marks.weights", "CONTROL_WORK=3 WRITTEN_WORK=2 MONITORING_WORK=3", Form.WEIGHTS),
    /** The last days of the term in which term marks are set (J5, J8). */
    TERM_MARK_DAYS("term-marks.days", "7", Form.DAYS),
    /** The fraction of the average from which the higher mark is suggested (J8). */
    TERM_MARK_ROUNDING("term-marks.rounding", "0.5", Form.FRACTION),
    /** Minutes that an entry rests before guardians are told (D2). */
    SETTLE_MINUTES("notices.settle.minutes", "15", Form.MINUTES_OF_DAY),
    /** School time of the daily digest (D2). */
    DIGEST_AT("notices.digest.at", "18:00", Form.TIME),
    /** The day from which teachers can change nothing on the pages of terms that end before it; empty for none (J9). */
    PAGES_CLOSED_ON("pages.closed-on", "", Form.DATE_OR_NONE),
    /** The day from which the register is kept here; the history before it is transferred (P11). Empty for always. */
    BEGINS_ON("journal.begins-on", "", Form.DATE_OR_NONE),
    /** The last day on which history may be transferred (P11); empty for none. */
    TRANSFER_UNTIL("journal.transfer-until", "", Form.DATE_OR_NONE);

    /** They say what may be done now, with old pages too; the others say what was right on the day of a lesson. */
    private static final List<PolicyName> OF_TODAY = List.of(PAGES_CLOSED_ON, BEGINS_ON, TRANSFER_UNTIL);

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

    /** Keys of the settings that count as they are in force today, whatever day a lesson has. */
    static String[] keysOfToday() {
        return OF_TODAY.stream().map(PolicyName::key).toArray(String[]::new);
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
            case WEIGHTS -> value.isEmpty() || Stream.of(value.split(" ", -1)).allMatch(PolicyName::weight);
            case FRACTION -> value.matches("0\\.\\d{1,2}|1");
            case MINUTES_OF_DAY -> number(value, 0, 720);
            case TIME -> value.matches("([01]\\d|2[0-3]):[0-5]\\d");
            case GRADE_LEVELS -> value.matches("(\\d{1,2}( \\d{1,2})*)?");
            case DATE_OR_NONE -> value.isEmpty() || date(value);
        };
    }

    /** What a list names twice: a mark, a grade level or a kind of work, which would count twice. */
    public Optional<String> twice(String value) {
        var named =
                switch (form) {
                    case MARKS, WEIGHTS, GRADE_LEVELS -> Stream.of(value.split(" ", -1));
                    default -> Stream.<String>empty();
                };
        var met = new HashSet<String>();
        return named.map(entry -> entry.split("=", -1)[0])
                .filter(entry -> !met.add(entry))
                .findFirst();
    }

    private enum Form {
        DAYS,
        MINUTES,
        MARKS,
        WEIGHTS,
        FRACTION,
        MINUTES_OF_DAY,
        TIME,
        GRADE_LEVELS,
        DATE_OR_NONE
    }

    private static boolean weight(String pair) {
        var parts = pair.split("=", -1);
        return parts.length == 2
                && parts[1].matches("[1-9]\\d?")
                && Arrays.stream(WorkType.values()).anyMatch(type -> type.name().equals(parts[0]));
    }

    private static boolean number(String value, int from, int to) {
        return value.matches("\\d{1,3}") && Integer.parseInt(value) >= from && Integer.parseInt(value) <= to;
    }

    private static boolean date(String value) {
        try {
            var day = LocalDate.parse(value);
            return day.isAfter(LocalDate.EPOCH) && Storable.isDay(day);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
