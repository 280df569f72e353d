package org.klassny.people.imports.read;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks what would be left hanging if persons and groups were taken away. */
@Component
public class TieQueries {

    private final JdbcClient db;

    TieQueries(JdbcClient db) {
        this.db = db;
    }

    public Ties of(String school, long days) {
        return new Ties(
                ids(school, "select person_id from account where school_id = :school"),
                ids(school, """
                        select student_id from consent where school_id = :school
                        union select given_by_id from consent where school_id = :school
                        """),
                ids(school, "select group_id from teaching_load where school_id = :school and not ended"),
                ids(school, """
                        select teacher_id from teaching_load where school_id = :school and not ended
                        union select substitute_id from substitution where school_id = :school and not withdrawn
                        """),
                days);
    }

    private Set<String> ids(String school, String question) {
        return new HashSet<>(
                db.sql(question).param("school", school).query(String.class).list());
    }
}
