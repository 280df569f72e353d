package org.klassny.journal.lesson.read;

import java.util.Set;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.time.SchoolDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pages that somebody may open. */
@Component
public class PageListQueries {

    private static final Set<String> READ_EVERY_PAGE = Set.of("HEAD", "DEPUTY", "METHODIST", "AUDITOR");

    private final JdbcClient db;
    private final SchoolDay schoolDay;

    PageListQueries(JdbcClient db, SchoolDay schoolDay) {
        this.db = db;
        this.schoolDay = schoolDay;
    }

    /** JSON as PageList says. A teaching load without any lesson has pages in the terms that are not over. */
    public String of(Actor actor) {
        return db.sql("""
                        with load as materialized (
                            select * from teaching_load where school_id = :school
                        ), page as (
                            select l.group_id, l.subject_id, l.term_id, count(*) filter (where not l.cancelled) as lessons,
                                   array_agg(distinct l.teacher_id) as teachers,
                                   bool_or(l.date = :today and x.substitute_id is not null) as substituted
                            from scheduled_lesson l
                            left join lateral (
                                select s.substitute_id from substitution s
                                where s.school_id = l.school_id and s.lesson_id = l.lesson_id
                                  and s.substitute_id = :person and l.date = :today
                                  and substitute_of(s.school_id, s.lesson_id) = :person limit 1) x on true
                            where l.school_id = :school
                            group by l.group_id, l.subject_id, l.term_id
                            union all
                            select o.group_id, o.subject_id, t.term_id, 0, array_agg(distinct o.teacher_id), false
                            from load o
                            join term t on t.school_id = :school and t.ends_on >= :today
                            where not exists (
                                select 1 from scheduled_lesson l
                                where l.school_id = :school and l.group_id = o.group_id and l.subject_id = o.subject_id)
                            group by o.group_id, o.subject_id, t.term_id
                        )
                        select json_build_object('pages', coalesce(json_agg(json_build_object(
                            'groupId', p.group_id, 'subjectId', p.subject_id, 'termId', p.term_id,
                            'from', t.starts_on, 'until', t.ends_on,
                            'teacherIds', p.teachers, 'lessons', p.lessons)
                            order by t.starts_on, p.group_id, p.subject_id), '[]'))
                        from page p
                        join term t on t.school_id = :school and t.term_id = p.term_id
                        where :every
                           or (:teacher and (p.substituted or :person = any(p.teachers) or exists (
                                   select 1 from load o
                                   where o.group_id = p.group_id and o.subject_id = p.subject_id
                                     and o.teacher_id = :person)))
                           or (:homeroom and exists (
                                   select 1 from teaching_group g
                                   join homeroom h on h.school_id = g.school_id and h.class_id = any(g.class_ids)
                                   where g.school_id = :school and g.group_id = p.group_id and h.teacher_id = :person))
                        """)
                .param("school", actor.school())
                .param("person", actor.person())
                .param("today", schoolDay.today(actor.school()))
                .param("every", actor.hasAny(READ_EVERY_PAGE))
                .param("teacher", actor.has("TEACHER"))
                .param("homeroom", actor.has("HOMEROOM_TEACHER"))
                .query((row, _) -> row.getString(1))
                .single();
    }
}
