package org.klassny.kit.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.klassny.kit.problem.RuleCode;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What day and time it is in a school, which is seldom the day of the server. A service that asks has a table
 * {@code school (school_id, time_zone)}; a school that is not in it is refused, since its day could only be guessed.
 */
public final class SchoolDay {

    private final JdbcClient db;
    private final Clock clock;

    public SchoolDay(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private enum Rule implements RuleCode {
        UNKNOWN_SCHOOL;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    public LocalDate today(String school) {
        return now(school).toLocalDate();
    }

    public LocalDateTime now(String school) {
        return LocalDateTime.ofInstant(clock.instant(), zone(school));
    }

    public ZoneId zone(String school) {
        return db.sql("select time_zone from school where school_id = :school")
                .param("school", school)
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElseThrow(() -> new RuleViolated(Rule.UNKNOWN_SCHOOL, "The school is not known here."));
    }
}
