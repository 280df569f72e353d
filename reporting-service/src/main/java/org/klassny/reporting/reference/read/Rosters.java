package org.klassny.reporting.reference.read;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was ever on the roster of a group. */
@Component
public class Rosters {

    private final JdbcClient db;

    Rosters(JdbcClient db) {
        this.db = db;
    }

    public boolean everHad(String school, String group, String student) {
        return db.sql("""
                        select exists (select 1 from roster_entry
                                       where school_id = :school and group_id = :group and student_id = :student)
                        """)
                .param("school", school)
                .param("group", group)
                .param("student", student)
                .query(Boolean.class)
                .single();
    }
}
