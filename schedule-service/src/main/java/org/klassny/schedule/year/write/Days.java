package org.klassny.schedule.year.write;

import java.time.LocalDate;
import org.klassny.kit.problem.RuleViolated;

/** From the first day to the last, both of them in it. */
record Days(LocalDate from, LocalDate until) {

    Days {
        if (until.isBefore(from)) {
            throw new RuleViolated(YearRule.DATES_REVERSED, "The last day comes before the first.", "/until");
        }
    }

    boolean hold(Days others) {
        return !others.from.isBefore(from) && !others.until.isAfter(until);
    }

    boolean meet(Days others) {
        return !others.until.isBefore(from) && !others.from.isAfter(until);
    }
}
