package org.klassny.schedule.load.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The teaching loads of a school, without those that have ended. */
@Component
public class LoadQueries {

    private final JdbcClient db;

    LoadQueries(JdbcClient db) {
        this.db = db;
    }

    public record LoadRow(String loadId, String groupId, String subjectId, String teacherId, BigDecimal hoursAWeek) {}

    public List<LoadRow> loads(String school) {
        return db.sql("""
                        select load_id, group_id, subject_id, teacher_id, hours_a_week from teaching_load
                        where school_id = ? and not ended order by group_id, subject_id, load_id
                        """)
                .params(school)
                .query((row, _) -> new LoadRow(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBigDecimal(5)))
                .list();
    }

    /** The load by which a teacher has the subject in the group, where it has not ended. */
    public Optional<String> of(String school, String groupId, String subjectId, String teacherId) {
        return db.sql("""
                        select load_id from teaching_load
                        where school_id = ? and group_id = ? and subject_id = ? and teacher_id = ? and not ended
                        order by load_id limit 1
                        """)
                .params(school, groupId, subjectId, teacherId)
                .query(String.class)
                .optional();
    }
}
