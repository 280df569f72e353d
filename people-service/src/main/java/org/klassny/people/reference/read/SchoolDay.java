package org.klassny.people.reference.read;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** Refuses for a school that was not registered. */
    public LocalDate today(String school) {
        return db.sql("select time_zone from school where school_id = :school")
                .param("school", school)
                .query((row, _) -> LocalDate.ofInstant(clock.instant(), ZoneId.of(row.getString(1))))
                .optional()
                .orElseThrow(() -> new RuleViolated(PeopleRule.UNKNOWN_SCHOOL, "The school is not registered."));
    }
}
