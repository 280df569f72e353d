package org.klassny.journal.reference.read;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lookup on the local copies. */
@Component
class StoredCourses implements CourseLookup {

    private final JdbcClient db;

    StoredCourses(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> teachers(String school, String groupId, String subjectId) {
        return Set.copyOf(db.sql("""
                        select teacher_id from scheduled_lesson
                        where school_id = :school and group_id = :group and subject_id = :subject
                        union
                        select teacher_id from teaching_load
                        where school_id = :school and group_id = :group and subject_id = :subject
                        """)
                .param("school", school)
                .param("group", groupId)
                .param("subject", subjectId)
                .query(String.class)
                .list());
    }
}
