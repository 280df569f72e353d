package org.klassny.people.school.read;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The school as everybody of it sees it. */
@Component
public class SchoolQueries {

    private final JdbcClient db;

    SchoolQueries(JdbcClient db) {
        this.db = db;
    }

    /** Version 0 is never there: it is what is sent to register. */
    public record SchoolView(String schoolId, String name, String timeZone, int version) {}

    public Optional<SchoolView> find(String school) {
        return db.sql("select school_id, name, time_zone, version from school where school_id = :school")
                .param("school", school)
                .query((row, _) -> new SchoolView(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .optional();
    }
}
