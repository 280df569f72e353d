package org.klassny.kit.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.klassny.kit.problem.RuleViolated;

/** Days of a request for a list, both included: in their order, and two months at most. */
public record Days(LocalDate from, LocalDate until) {

    private static final int LONGEST = 62;

    public Days {
        if (until.isBefore(from)) {
            throw new RuleViolated(FormRule.DATES_REVERSED, "The last day comes before the first.", "/until");
        }
        if (ChronoUnit.DAYS.between(from, until) >= LONGEST) {
            throw new RuleViolated(FormRule.PERIOD_TOO_LONG, "At most 62 days are read at once.", "/until")
                    .with("days", LONGEST);
        }
    }
}
