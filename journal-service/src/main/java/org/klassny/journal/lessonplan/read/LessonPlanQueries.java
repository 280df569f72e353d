package org.klassny.journal.lessonplan.read;

import java.util.List;
import org.klassny.journal.reference.read.PageView;
import org.klassny.kit.note.Note;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plan of a course, each topic with the lesson that it falls to. */
@Component
public class LessonPlanQueries {

    private final JdbcClient db;

    LessonPlanQueries(JdbcClient db) {
        this.db = db;
    }

    /** JSON as LessonPlanView says; lessons are those of the school year that has begun last. */
    public String of(PageView view) {
        return db.sql("""
                        with year as (
                            select t.school_year_id from term t
                            where t.school_id = :school and exists (
                                select 1 from scheduled_lesson l
                                where l.school_id = :school and l.term_id = t.term_id
                                  and l.group_id = :group and l.subject_id = :subject)
                            order by t.starts_on > :today, abs(t.starts_on - :today::date) limit 1
                        ), lesson as (
                            select p.* from year y
                            cross join lateral planned_topics(:school, :group, :subject, y.school_year_id) p
                        )
                        select json_build_object(
                            'version', coalesce((select version from lesson_plan
                                where school_id = :school and group_id = :group and subject_id = :subject), 0),
                            'topics', coalesce((select json_agg(json_strip_nulls(json_build_object(
                                'number', t.number, 'topic', coalesce(n.text, ''), 'homework', h.text,
                                'lessonId', l.lesson_id)) order by t.number)
                                from lesson_plan_topic t
                                join note n on n.note_id = t.note_id
                                left join note h on h.note_id = t.homework_note_id
                                left join lesson l on l.number = t.number
                                where t.school_id = :school and t.group_id = :group and t.subject_id = :subject), '[]'))
                        """)
                .param("school", view.actor().school())
                .param("group", view.key().groupId())
                .param("subject", view.key().subjectId())
                .param("today", view.today())
                .query((row, _) -> row.getString(1))
                .single();
    }

    /** The texts that stand in the plan, so that what is sent again unchanged is not stored again. */
    public List<Note> texts(String school, String groupId, String subjectId) {
        return db.sql("""
                        select n.note_id, n.text, n.salt, t.digest
                        from (select note_id, digest, school_id, group_id, subject_id from lesson_plan_topic
                              union all
                              select homework_note_id, homework_digest, school_id, group_id, subject_id
                              from lesson_plan_topic where homework_note_id is not null) t
                        join note n using (note_id)
                        where t.school_id = :school and t.group_id = :group and t.subject_id = :subject
                          and n.text is not null and n.salt is not null
                        """)
                .param("school", school)
                .param("group", groupId)
                .param("subject", subjectId)
                .query((row, _) -> new Note(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
