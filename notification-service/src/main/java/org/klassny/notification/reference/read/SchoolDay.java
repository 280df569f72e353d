package org.klassny.notification.reference.read;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** Where the school is not known, the day in Greenwich. */
    public LocalDate today(String school) {
        var zone = db.sql("select time_zone from school where school_id = :school")
                .param("school", school)
                .query((row, _) -> ZoneId.of(row.getString(1)))
                .optional()
                .orElse(ZoneId.of("UTC"));
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
