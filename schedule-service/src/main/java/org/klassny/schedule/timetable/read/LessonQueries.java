package org.klassny.schedule.timetable.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.form.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lessons with their changes. */
@Component
public class LessonQueries {

    private final JdbcClient db;

    LessonQueries(JdbcClient db) {
        this.db = db;
    }

    /** Times are HH:mm in the school's zone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LessonRow(
            String lessonId,
            String groupId,
            String subjectId,
            String termId,
            String teacherId,
            @Nullable String substituteId,
            LocalDate date,
            int period,
            String startsAt,
            String endsAt,
            @Nullable String roomId,
            boolean cancelled,
            @Nullable Slot movedFrom) {}

    /** Where the timetable had the lesson. */
    public record Slot(LocalDate date, int period) {}

    /** Null in a filter takes all. */
    public record Filter(
            @Nullable String groupId,
            @Nullable String classId,
            @Nullable String teacherId,
            @Nullable String studentId) {}

    public List<LessonRow> lessons(String school, Days days, Filter filter) {
        return db.sql("""
                        select l.*, s.substitute_id from scheduled_lesson l
                        left join substitution s
                            on s.school_id = l.school_id and s.lesson_id = l.lesson_id and not s.withdrawn
                        where l.school_id = :school and l.date between :from and :until
                          and (:group::text is null or l.group_id = :group)
                          and (:teacher::text is null or l.teacher_id = :teacher or s.substitute_id = :teacher)
                          and (:class::text is null or exists (
                              select 1 from teaching_group g where g.school_id = l.school_id
                              and g.group_id = l.group_id and :class = any(g.class_ids)))
                          and (:student::text is null or exists (
                              select 1 from roster_member r where r.school_id = l.school_id
                              and r.group_id = l.group_id and r.student_id = :student and r.starts_on <= l.date
                              and (r.ends_on is null or r.ends_on >= l.date)))
                        order by l.date, l.starts_at, l.group_id, l.lesson_id
                        """)
                .param("school", school)
                .param("from", days.from())
                .param("until", days.until())
                .param("group", filter.groupId())
                .param("class", filter.classId())
                .param("teacher", filter.teacherId())
                .param("student", filter.studentId())
                .query((row, _) -> lesson(row))
                .list();
    }

    public boolean isChildOf(String school, String studentId, String guardianId) {
        return db.sql("""
                        select exists (select 1 from guardian_child
                                       where school_id = ? and guardian_id = ? and student_id = ?)
                        """)
                .params(school, guardianId, studentId)
                .query(Boolean.class)
                .single();
    }

    private static LessonRow lesson(ResultSet row) throws SQLException {
        var date = row.getObject("date", LocalDate.class);
        var planned = new Slot(row.getObject("planned_on", LocalDate.class), row.getInt("planned_period"));
        var slot = new Slot(date, row.getInt("period"));
        return new LessonRow(
                row.getString("lesson_id"),
                row.getString("group_id"),
                row.getString("subject_id"),
                row.getString("term_id"),
                row.getString("teacher_id"),
                row.getString("substitute_id"),
                date,
                slot.period(),
                row.getObject("starts_at", LocalTime.class).toString(),
                row.getObject("ends_at", LocalTime.class).toString(),
                row.getString("room_id"),
                row.getBoolean("cancelled"),
                slot.equals(planned) ? null : planned);
    }
}
