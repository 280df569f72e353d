package org.klassny.journal.diary.read;

/** The diary as one statement. The average of a subject is that of its term that has begun last. */
final class DiarySql {

    private DiarySql() {}

    private static final String LESSONS = """
            with own as materialized (
                select l.*, b.topic_note_id, b.homework_note_id, b.homework_due_on
                from roster_member r
                join scheduled_lesson l on l.school_id = r.school_id and l.group_id = r.group_id
                 and l.date >= r.starts_on and (r.ends_on is null or l.date <= r.ends_on)
                left join gradebook_lesson b on b.lesson_id = l.lesson_id and b.school_id = l.school_id
                where r.school_id = :school and r.student_id = :student
                  and l.date between :from::date - 60 and :until
            ), due as materialized (
                select o.group_id, o.subject_id, o.homework_due_on as date, json_agg(json_build_object(
                           'lessonId', o.lesson_id, 'text', n.text) order by o.date, o.period) as homework
                from own o join note n on n.note_id = o.homework_note_id
                where o.homework_due_on between :from and :until and n.text is not null
                group by o.group_id, o.subject_id, o.homework_due_on
            ), mark as materialized (
                select m.lesson_id, json_agg(json_object(
                           'value' value m.value, 'workType' value m.work_type,
                           'corrected' value nullif(m.corrected, false),
                           'enteredAt' value instant_text(m.entered_at),
                           'comment' value case when m.comment_note_id is not null
                                                then (select text from note where note_id = m.comment_note_id) end
                           absent on null) order by m.entered_at, m.mark_id) as marks
                from gradebook_mark m join own o using (lesson_id)
                where m.student_id = :student and o.date >= :from
                group by m.lesson_id
            ), day as (
                select d::date as date, coalesce((
                    select json_agg(json_object(
                        'lessonId' value o.lesson_id, 'subjectId' value o.subject_id, 'groupId' value o.group_id,
                        'period' value o.period, 'startsAt' value to_char(o.starts_at, 'HH24:MI'),
                        'endsAt' value to_char(o.ends_at, 'HH24:MI'), 'teacherId' value o.teacher_id,
                        'substituteId' value substitute_of(o.school_id, o.lesson_id),
                        'cancelled' value o.cancelled,
                        'topic' value (select text from note where note_id = o.topic_note_id),
                        'homework' value (select json_object('text' value text,
                                                             'dueOn' value o.homework_due_on absent on null)
                                          from note where note_id = o.homework_note_id and text is not null),
                        'homeworkDue' value u.homework,
                        'marks' value coalesce(m.marks, '[]'),
                        'attendance' value (select json_object('status' value a.status,
                                                               'lateMinutes' value a.late_minutes absent on null)
                                            from gradebook_attendance a
                                            where a.lesson_id = o.lesson_id and a.student_id = :student)
                        absent on null)
                        order by o.starts_at, o.period, o.lesson_id)
                    from own o
                    left join due u on u.group_id = o.group_id and u.subject_id = o.subject_id and u.date = o.date
                    left join mark m on m.lesson_id = o.lesson_id
                    where o.date = d::date), '[]') as lessons
                from generate_series(:from::date, :until::date, interval '1 day') d
            """;

    private static final String TERM = """
            ), begun as materialized (
                select t.term_id, t.starts_on, t.school_year_id, w.value as weights
                from term t
                join policy_periods(:school, :weightsKey, :weights) w on w.days @> least(:today::date, t.ends_on)
                where t.school_id = :school and t.starts_on <= :until
            ), current as materialized (
                select distinct on (x.subject_id) x.subject_id, t.term_id, t.school_year_id, t.weights
                from (select distinct l.subject_id, l.term_id
                      from roster_member r
                      join scheduled_lesson l on l.school_id = r.school_id and l.group_id = r.group_id
                      where r.school_id = :school and r.student_id = :student) x
                join begun t using (term_id)
                order by x.subject_id, t.starts_on desc
            ), counted as materialized (
                select l.subject_id, l.term_id, m.value::numeric as value, m.work_type
                from gradebook_mark m
                join scheduled_lesson l on l.school_id = :school and l.lesson_id = m.lesson_id
                where m.student_id = :student and m.value ~ '^\\d+$'
            ), average as (
                select subject_id, count(*) as marks, round(sum(value * weight) / sum(weight), 2) as average
                from (select c.subject_id, c.value, weight_of(c.work_type, t.weights) as weight
                      from counted c join current t using (subject_id, term_id) offset 0) weighed
                group by subject_id
            ), term_value as (
                select v.subject_id, v.term_id, v.value, v.not_assessed
                from term_mark v
                join term t on t.school_id = v.school_id and t.term_id = v.term_id
                where v.school_id = :school and v.student_id = :student
                  and (v.value is not null or v.not_assessed is not null)
                  and exists (select 1 from current c where c.school_year_id is not distinct from t.school_year_id)
            )
            """;

    private static final String ANSWER = """
            select json_build_object(
                'studentId', :student::text, 'from', :from::date, 'until', :until::date, 'today', :today::date,
                'days', (select json_agg(json_build_object('date', date, 'lessons', lessons) order by date) from day),
                'averages', coalesce((select json_agg(json_build_object(
                    'subjectId', subject_id, 'average', average, 'marks', marks) order by subject_id) from average), '[]'),
                'termMarks', coalesce((select json_agg(json_object(
                    'subjectId' value subject_id, 'termId' value term_id, 'value' value value,
                    'notAssessed' value not_assessed absent on null)
                    order by subject_id, term_id) from term_value), '[]'))
            """;

    static final String DIARY = LESSONS + TERM + ANSWER;
}
