package org.klassny.journal.reference.read;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What day it is in a school, which is seldom the day of the server. */
@Component
public class SchoolDay {

    private final JdbcClient db;
    private final Clock clock;

    SchoolDay(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Empty where the school is not known. */
    public Optional<LocalDate> today(String school) {
        return db.sql("select time_zone from school where school_id = :school")
                .param("school", school)
                .query((row, _) -> LocalDate.ofInstant(clock.instant(), ZoneId.of(row.getString(1))))
                .optional();
    }

    /** Refuses for a school that is not known here. */
    public LocalDate of(String school) {
        return today(school)
                .orElseThrow(() -> new RuleViolated(PageRule.UNKNOWN_SCHOOL, "The school is not known here."));
    }
}
