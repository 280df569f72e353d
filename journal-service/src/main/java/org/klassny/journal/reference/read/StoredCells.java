package org.klassny.journal.reference.read;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lookup on the rows of the page, which are written in the transaction of each entry. */
@Component
class StoredCells implements CellLookup {

    private final JdbcClient db;

    StoredCells(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<StandingCell> mark(String school, String lessonId, String markId) {
        return db.sql("""
                        select m.student_id, m.work_type, m.value, m.version
                        from gradebook_mark m join gradebook_lesson l using (lesson_id)
                        where l.school_id = :school and m.lesson_id = :lesson and m.mark_id = :mark
                        """)
                .param("school", school)
                .param("lesson", lessonId)
                .param("mark", markId)
                .query((row, _) -> new StandingCell(
                        row.getString(1), WorkType.valueOf(row.getString(2)), row.getString(3), row.getInt(4)))
                .optional();
    }

    @Override
    public Optional<StandingCell> attendance(String school, String lessonId, String studentId) {
        return db.sql("""
                        select a.student_id, concat_ws(' ', a.status, a.late_minutes), a.version
                        from gradebook_attendance a join gradebook_lesson l using (lesson_id)
                        where l.school_id = :school and a.lesson_id = :lesson and a.student_id = :student
                        """)
                .param("school", school)
                .param("lesson", lessonId)
                .param("student", studentId)
                .query((row, _) -> new StandingCell(row.getString(1), null, row.getString(2), row.getInt(3)))
                .optional();
    }
}
