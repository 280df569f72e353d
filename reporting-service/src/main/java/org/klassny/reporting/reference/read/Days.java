package org.klassny.reporting.reference.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.klassny.kit.form.Storable;
import org.klassny.kit.problem.RuleCode;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.reference.read.paper.Figures;

/** A stretch of days of a request, both included; a year at most. */
public record Days(LocalDate from, LocalDate until) {

    private static final int LONGEST = 366;

    private enum Rule implements RuleCode {
        MALFORMED_DATE,
        MALFORMED_PERIOD;

        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }
    }

    /** Of the parameters {@code from} and {@code until}. */
    public static Days of(String from, String until) {
        var days = new Days(date(from, "/from"), date(until, "/until"));
        if (days.until.isBefore(days.from)) {
            throw new RuleViolated(Rule.MALFORMED_PERIOD, "The last day lies before the first.", "/until");
        }
        if (days.until.isAfter(days.from.plusDays(LONGEST - 1))) {
            throw new RuleViolated(Rule.MALFORMED_PERIOD, "The period is longer than a year.", "/until")
                    .with("days", LONGEST);
        }
        return days;
    }

    /** For paper. */
    public String called() {
        return Figures.date(from) + " – " + Figures.date(until);
    }

    private static LocalDate date(String text, String pointer) {
        try {
            return Storable.day(LocalDate.parse(text), pointer);
        } catch (DateTimeParseException e) {
            throw new RuleViolated(Rule.MALFORMED_DATE, "A date has the form 2026-11-20.", pointer);
        }
    }
}
