package org.klassny.journal.lesson.read;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gradebook page in one query, made into JSON where the rows are. */
@Component
public class GradebookQueries {

    private final JdbcClient db;

    GradebookQueries(JdbcClient db) {
        this.db = db;
    }

    /** Group × subject × term (J1). */
    public record PageKey(String groupId, String subjectId, String termId) {}

    /** What the page is to somebody; {@code ownLesson} where the person teaches or replaces there. */
    public record Relation(boolean ownPage, boolean substituteToday, boolean homeroom) {}

    /** Empty where the school has no such page. */
    public Optional<Relation> relation(String school, String person, PageKey page, LocalDate today) {
        return db.sql("""
                        select bool_or(l.teacher_id = :person) as own_page,
                               bool_or(exists (select 1 from substitution x
                                   where x.school_id = l.school_id and x.lesson_id = l.lesson_id
                                     and x.substitute_id = :person and not x.withdrawn and l.date = :today)) as substitute,
                               exists (select 1 from teaching_group g
                                   join homeroom h on h.school_id = g.school_id and h.class_id = any(g.class_ids)
                                   where g.school_id = :school and g.group_id = :group
                                     and h.teacher_id = :person) as homeroom
                        from scheduled_lesson l
                        where l.school_id = :school and l.group_id = :group and l.subject_id = :subject
                          and l.term_id = :term
                        having count(*) > 0
                        """)
                .param("person", person)
                .param("today", today)
                .param("school", school)
                .param("group", page.groupId())
                .param("subject", page.subjectId())
                .param("term", page.termId())
                .query((row, _) -> new Relation(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3)))
                .optional();
    }

    /**
     * The page as JSON (contracts/openapi.yml, GradebookPage). A cell names its student by the place in the list of
     * students, which keeps a full page small.
     *
     * @param onlySubstitutedBy shows only today's lessons of this substitute, or all where it is null
     */
    public String page(
            String school, PageKey page, LocalDate today, @org.jspecify.annotations.Nullable String onlySubstitutedBy) {
        return db.sql(PAGE)
                .param("school", school)
                .param("group", page.groupId())
                .param("subject", page.subjectId())
                .param("term", page.termId())
                .param("today", today)
                .param("substitute", onlySubstitutedBy)
                .query((row, _) -> row.getString(1))
                .single();
    }

    private static final String PAGE = """
            with lesson as materialized (
                select l.*, x.substitute_id, b.topic_note_id, coalesce(b.topic_version, 0) as topic_version,
                       b.homework_note_id, b.homework_due_on, coalesce(b.homework_version, 0) as homework_version,
                       b.lesson_id is not null as opened
                from scheduled_lesson l
                left join lateral (
                    select substitute_id from substitution s
                    where s.school_id = l.school_id and s.lesson_id = l.lesson_id and not s.withdrawn
                    order by arranged_at desc limit 1) x on true
                left join gradebook_lesson b on b.lesson_id = l.lesson_id and b.school_id = l.school_id
                where l.school_id = :school and l.group_id = :group and l.subject_id = :subject and l.term_id = :term
                  and (:substitute::text is null or (x.substitute_id = :substitute and l.date = :today))
            ), mark as materialized (
                select m.* from gradebook_mark m join lesson using (lesson_id)
            ), attendance as materialized (
                select a.* from gradebook_attendance a join lesson using (lesson_id)
            ), member as (
                select r.student_id, min(r.starts_on) as starts_on,
                       nullif(max(coalesce(r.ends_on, 'infinity')), 'infinity') as ends_on
                from roster_member r
                left join term t on t.school_id = r.school_id and t.term_id = :term
                where r.school_id = :school and r.group_id = :group
                  and (t.term_id is null or (r.starts_on <= t.ends_on and (r.ends_on is null or r.ends_on >= t.starts_on)))
                group by r.student_id
            ), student as materialized (
                select student_id, m.starts_on, m.ends_on, row_number() over (order by student_id) - 1 as place
                from (select student_id from member union select student_id from mark
                      union select student_id from attendance) every
                left join member m using (student_id)
            )
            select json_build_object(
                'groupId', :group::text, 'subjectId', :subject::text, 'termId', :term::text,
                'today', :today::date,
                'gradeLevel', (select grade_level from teaching_group where school_id = :school and group_id = :group),
                'timeZone', (select time_zone from school where school_id = :school),
                'students', coalesce((select json_agg(json_strip_nulls(json_build_object(
                    'studentId', student_id, 'from', starts_on, 'until', ends_on)) order by place) from student), '[]'),
                'lessons', coalesce((select json_agg(json_strip_nulls(json_build_object(
                    'lessonId', lesson_id, 'date', date, 'period', period,
                    'startsAt', to_char(starts_at, 'HH24:MI'), 'endsAt', to_char(ends_at, 'HH24:MI'),
                    'teacherId', teacher_id, 'substituteId', substitute_id, 'cancelled', cancelled, 'opened', opened,
                    'topic', (select text from note where note_id = topic_note_id), 'topicVersion', topic_version,
                    'homework', (select text from note where note_id = homework_note_id),
                    'homeworkDueOn', homework_due_on, 'homeworkVersion', homework_version))
                    order by date, period) from lesson), '[]'),
                'marks', coalesce((select json_agg(json_build_object(
                    'lessonId', lesson_id, 'markId', mark_id, 'student', place, 'workType', work_type,
                    'value', value, 'version', version) order by lesson_id, place, mark_id)
                    from mark join student using (student_id)), '[]'),
                'attendance', coalesce((select json_agg(json_strip_nulls(json_build_object(
                    'lessonId', lesson_id, 'student', place, 'status', status, 'lateMinutes', late_minutes,
                    'version', version)) order by lesson_id, place)
                    from attendance join student using (student_id)), '[]'))
            """;
}
