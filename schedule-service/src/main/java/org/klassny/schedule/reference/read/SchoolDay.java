package org.klassny.schedule.reference.read;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What day and time it is in a school, which is seldom the day of the server. */
@Component
public class SchoolDay {

    private final JdbcClient db;
    private final Clock clock;

    SchoolDay(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public LocalDate today(String school) {
        return now(school).toLocalDate();
    }

    /** A school that people-service has not told of yet is taken to be in the server's zone, UTC. */
    public LocalDateTime now(String school) {
        var zone = db.sql("select time_zone from school where school_id = :school")
                .param("school", school)
                .query(String.class)
                .optional()
                .orElse("UTC");
        return LocalDateTime.ofInstant(clock.instant(), ZoneId.of(zone));
    }
}
