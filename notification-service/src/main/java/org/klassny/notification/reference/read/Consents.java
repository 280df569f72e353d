package org.klassny.notification.reference.read;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether anybody has consented for a student; without that people-service is not even asked (P8). */
@Component
public class Consents {

    private final JdbcClient db;

    Consents(JdbcClient db) {
        this.db = db;
    }

    public boolean given(String school, String student) {
        return db.sql("""
                select exists (select from consent where school_id = :school and student_id = :student and given)
                """)
                .param("school", school)
                .param("student", student)
                .query(Boolean.class)
                .single();
    }
}
