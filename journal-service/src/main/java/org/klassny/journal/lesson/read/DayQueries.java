package org.klassny.journal.lesson.read;

import java.time.LocalDate;
import org.klassny.kit.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A teacher's day: the own lessons and the substitutions. */
@Component
public class DayQueries {

    private final JdbcClient db;

    DayQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * JSON as TeacherDay says. Of a substitution on another day there is the lesson, and not what was entered: a
     * substitute's rights begin and end with the day.
     */
    public String of(Actor actor, LocalDate date, LocalDate today) {
        return db.sql("""
                        with own as materialized (
                            select l.*, x.substitute_id, b.topic_note_id, b.homework_note_id,
                                   b.lesson_id is not null as opened,
                                   l.teacher_id = :person or l.date = :today as open
                            from scheduled_lesson l
                            cross join lateral (select substitute_of(l.school_id, l.lesson_id)) x (substitute_id)
                            left join gradebook_lesson b on b.lesson_id = l.lesson_id and b.school_id = l.school_id
                            where l.school_id = :school and l.date = :date
                              and (l.teacher_id = :person or x.substitute_id = :person)
                        )
                        select json_build_object(
                            'date', :date::date, 'today', :today::date,
                            'timeZone', (select time_zone from school where school_id = :school),
                            'lessons', coalesce((select json_agg(json_strip_nulls(json_build_object(
                                'lessonId', l.lesson_id, 'groupId', l.group_id, 'subjectId', l.subject_id,
                                'termId', l.term_id, 'teacherId', l.teacher_id, 'substituteId', l.substitute_id,
                                'date', l.date, 'period', l.period,
                                'startsAt', to_char(l.starts_at, 'HH24:MI'), 'endsAt', to_char(l.ends_at, 'HH24:MI'),
                                'cancelled', l.cancelled, 'opened', l.opened,
                                'roster', (select count(*) from roster_member r
                                           where r.school_id = l.school_id and r.group_id = l.group_id
                                             and r.starts_on <= l.date and (r.ends_on is null or r.ends_on >= l.date)),
                                'attendance', (select count(*) from gradebook_attendance a
                                               where l.open and a.lesson_id = l.lesson_id),
                                'marks', (select count(*) from gradebook_mark m
                                          where l.open and m.lesson_id = l.lesson_id),
                                'topic', (select text from note where l.open and note_id = l.topic_note_id),
                                'homework', (select text from note where l.open and note_id = l.homework_note_id)))
                                order by l.starts_at, l.period, l.lesson_id) from own l), '[]'))
                        """)
                .param("school", actor.school())
                .param("person", actor.person())
                .param("date", date)
                .param("today", today)
                .query((row, _) -> row.getString(1))
                .single();
    }
}
