package org.klassny.schedule.substitution.read;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can hold a lesson instead of its teacher (T3). */
@Component
public class FreeTeachers {

    private final JdbcClient db;

    FreeTeachers(JdbcClient db) {
        this.db = db;
    }

    /** Whether somebody teaches the subject, or a group of the same class, and how much there is to do that day. */
    public record FreeTeacher(String teacherId, boolean sameSubject, boolean sameClass, int lessonsThatDay) {}

    /** Teachers with a load who have no lesson at that time and are not substituted themselves that day. */
    public List<FreeTeacher> forLesson(String school, String lessonId) {
        return db.sql("""
                        with lesson as (
                            select l.*, tsrange(l.date + l.starts_at, l.date + l.ends_at) as span,
                                   coalesce(g.class_ids, '{}') as class_ids
                            from scheduled_lesson l
                            left join teaching_group g on g.school_id = l.school_id and g.group_id = l.group_id
                            where l.school_id = :school and l.lesson_id = :lesson),
                        day as (
                            select d.teacher_id, s.substitute_id from lesson
                            join scheduled_lesson d on d.school_id = lesson.school_id and d.date = lesson.date
                                and not d.cancelled
                            left join substitution s on s.school_id = d.school_id and s.lesson_id = d.lesson_id
                                and not s.withdrawn),
                        teacher as (
                            select t.teacher_id, bool_or(t.subject_id = lesson.subject_id) as same_subject,
                                   coalesce(bool_or(g.class_ids && lesson.class_ids), false) as same_class
                            from lesson
                            join teaching_load t on t.school_id = lesson.school_id and not t.ended
                                and t.teacher_id <> lesson.teacher_id
                            left join teaching_group g on g.school_id = t.school_id and g.group_id = t.group_id
                            group by t.teacher_id)
                        select t.*, (select count(*) from day
                                     where coalesce(day.substitute_id, day.teacher_id) = t.teacher_id) as lessons_that_day
                        from teacher t, lesson
                        where not exists (select 1 from lesson_claim c where c.school_id = lesson.school_id
                                          and c.kind = 'TEACHER' and c.resource_id = t.teacher_id
                                          and c.span && lesson.span and c.lesson_id <> lesson.lesson_id)
                          and not exists (select 1 from day
                                          where day.teacher_id = t.teacher_id and day.substitute_id is not null)
                        order by same_subject desc, same_class desc, lessons_that_day, teacher_id
                        """)
                .param("school", school)
                .param("lesson", lessonId)
                .query((row, _) ->
                        new FreeTeacher(row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getInt(4)))
                .list();
    }
}
