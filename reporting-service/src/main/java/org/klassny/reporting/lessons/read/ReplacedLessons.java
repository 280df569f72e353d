package org.klassny.reporting.lessons.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lessons that another teacher was to hold, or nobody (R8). */
@Component
public class ReplacedLessons {

    private static final String LESSON = """
            select l.lesson_id, l.lesson_date, l.period, l.group_id, l.subject_id, l.teacher_id, s.substitute_id, s.reason,
                   h.lesson_id is not null as held
            from scheduled_lesson l
            """;

    private static final String IN_PERIOD = """
            left join held_lesson h on h.school_id = l.school_id and h.lesson_id = l.lesson_id
            where l.school_id = :school and l.lesson_date between :from and :until
            """;

    private static final String IN_ORDER = " order by l.lesson_date, l.period, l.group_id, l.lesson_id";

    private final JdbcClient db;

    ReplacedLessons(JdbcClient db) {
        this.db = db;
    }

    /**
     * A lesson.
     *
     * @param teacherId of the timetable
     * @param substituteId null where a lesson was cancelled without a substitution
     * @param held whether its record was opened in the journal
     */
    public record ReplacedLesson(
            String lessonId,
            LocalDate date,
            int period,
            String groupId,
            String subjectId,
            String teacherId,
            @Nullable String substituteId,
            @Nullable String reason,
            boolean held) {}

    /** Substitutions that stand, in lessons that were not cancelled. */
    public List<ReplacedLesson> replaced(String school, LocalDate from, LocalDate until) {
        return lessons(
                LESSON
                        + " join substitution s on s.school_id = l.school_id and s.lesson_id = l.lesson_id and not s.withdrawn "
                        + IN_PERIOD + " and not l.cancelled " + IN_ORDER,
                school,
                from,
                until);
    }

    public List<ReplacedLesson> cancelled(String school, LocalDate from, LocalDate until) {
        return lessons(
                LESSON
                        + " left join substitution s on s.school_id = l.school_id and s.lesson_id = l.lesson_id and not s.withdrawn "
                        + IN_PERIOD + " and l.cancelled " + IN_ORDER,
                school,
                from,
                until);
    }

    private List<ReplacedLesson> lessons(String sql, String school, LocalDate from, LocalDate until) {
        return db.sql(sql)
                .param("school", school)
                .param("from", from)
                .param("until", until)
                .query(ReplacedLessons::lesson)
                .list();
    }

    private static ReplacedLesson lesson(ResultSet row, int number) throws SQLException {
        return new ReplacedLesson(
                row.getString("lesson_id"),
                row.getObject("lesson_date", LocalDate.class),
                row.getInt("period"),
                row.getString("group_id"),
                row.getString("subject_id"),
                row.getString("teacher_id"),
                row.getString("substitute_id"),
                row.getString("reason"),
                row.getBoolean("held"));
    }
}
