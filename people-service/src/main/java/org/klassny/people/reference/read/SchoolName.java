package org.klassny.people.reference.read;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a school is called. */
@Component
public class SchoolName {

    private final JdbcClient db;

    SchoolName(JdbcClient db) {
        this.db = db;
    }

    public Optional<String> of(String school) {
        return db.sql("select name from school where school_id = :school")
                .param("school", school)
                .query(String.class)
                .optional();
    }
}
