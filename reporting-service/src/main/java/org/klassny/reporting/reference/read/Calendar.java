package org.klassny.reporting.reference.read;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.klassny.kit.time.SchoolDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Terms and today's date of a school. */
@Component
public class Calendar {

    private final JdbcClient db;
    private final SchoolDay days;

    Calendar(JdbcClient db, SchoolDay days) {
        this.db = db;
        this.days = days;
    }

    public Optional<Term> term(String school, String term) {
        return db.sql("""
                        select term_id, from_date, until_date, name from term
                        where school_id = :school and term_id = :term
                        """)
                .param("school", school)
                .param("term", term)
                .query((row, _) -> new Term(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)))
                .optional();
    }

    /** The date in the school's own time zone. */
    public LocalDate today(String school) {
        return days.today(school);
    }

    public ZoneId zone(String school) {
        return days.zone(school);
    }
}
