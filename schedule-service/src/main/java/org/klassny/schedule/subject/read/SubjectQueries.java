package org.klassny.schedule.subject.read;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subjects of a school. */
@Component
public class SubjectQueries {

    private final JdbcClient db;

    SubjectQueries(JdbcClient db) {
        this.db = db;
    }

    public record SubjectRow(String subjectId, String name, String shortName, int version) {}

    public List<SubjectRow> subjects(String school) {
        return db.sql("""
                        select subject_id, name, short_name, version from subject
                        where school_id = ? order by name, subject_id
                        """)
                .params(school)
                .query((row, _) -> new SubjectRow(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }
}
