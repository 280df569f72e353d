package org.klassny.kit.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.RuleViolated;

/** What can be stored, sent and counted with: PostgreSQL refuses U+0000 and far days, JSON half a character. */
public final class Storable {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Storable() {}

    /** The same text; lines and tabs are kept. */
    public static String text(String text) {
        if (!text.chars().allMatch(Storable::plain) || halved(text)) {
            throw new RuleViolated(
                    FormRule.CHARACTER_REFUSED, "A text has no control characters but line ends and tabs.");
        }
        return text;
    }

    public static LocalDate day(LocalDate day) {
        return day(day, null);
    }

    /** The same day; {@code pointer} says where in the request it stands. */
    public static LocalDate day(LocalDate day, @Nullable String pointer) {
        if (!isDay(day)) {
            throw new RuleViolated(
                            FormRule.DATE_OUT_OF_RANGE, "A day lies between " + FIRST + " and " + LAST + ".", pointer)
                    .with("from", FIRST.toString())
                    .with("until", LAST.toString());
        }
        return day;
    }

    public static boolean isDay(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static boolean plain(int character) {
        return !Character.isISOControl(character) || character == '\n' || character == '\r' || character == '\t';
    }

    /** Code points join what belongs together: a surrogate among them is alone. */
    private static boolean halved(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
