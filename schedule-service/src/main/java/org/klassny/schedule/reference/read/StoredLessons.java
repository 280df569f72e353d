package org.klassny.schedule.reference.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredLessons implements LessonLookup {

    private final JdbcClient db;

    StoredLessons(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<LessonFacts> lesson(String school, String lessonId) {
        return db.sql("""
                        select l.*, e.bells_id, s.substitute_id, s.substitution_id from scheduled_lesson l
                        left join timetable_entry e on e.school_id = l.school_id and e.entry_id = l.entry_id
                        left join substitution s
                            on s.school_id = l.school_id and s.lesson_id = l.lesson_id and not s.withdrawn
                        where l.school_id = :school and l.lesson_id = :lesson
                        """)
                .param("school", school)
                .param("lesson", lessonId)
                .query((row, _) -> facts(row))
                .optional();
    }

    @Override
    public Set<String> ofEntry(String school, String entryId) {
        return db.sql("select lesson_id from scheduled_lesson where school_id = ? and entry_id = ?")
                .params(school, entryId)
                .query((row, _) -> row.getString(1))
                .set();
    }

    private static LessonFacts facts(ResultSet row) throws SQLException {
        return new LessonFacts(
                row.getString("lesson_id"),
                row.getString("group_id"),
                row.getString("subject_id"),
                row.getString("term_id"),
                row.getString("teacher_id"),
                row.getObject("date", LocalDate.class),
                row.getInt("period"),
                new BellTimes(row.getObject("starts_at", LocalTime.class), row.getObject("ends_at", LocalTime.class)),
                row.getString("room_id"),
                row.getBoolean("cancelled"),
                row.getString("bells_id"),
                row.getString("substitute_id"),
                row.getString("substitution_id"));
    }
}
