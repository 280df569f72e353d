package org.klassny.journal.lesson.read;

/** The page as one statement: the rows become JSON where they are. */
final class PageSql {

    private PageSql() {}

    static final String LESSONS = """
            with lesson as materialized (
                select l.*, x.substitute_id, b.topic_note_id, coalesce(b.topic_version, 0) as topic_version,
                       b.homework_note_id, b.homework_due_on, coalesce(b.homework_version, 0) as homework_version,
                       b.lesson_id is not null as opened,
                       :deputy or (:teacher and (l.teacher_id = :person
                                                 or (x.substitute_id = :person and l.date = :today))) as mine
                from scheduled_lesson l
                cross join lateral (select substitute_of(l.school_id, l.lesson_id)) x (substitute_id)
                left join gradebook_lesson b on b.lesson_id = l.lesson_id and b.school_id = l.school_id
                where l.school_id = :school and l.group_id = :group and l.subject_id = :subject and l.term_id = :term
                  and (not :substitute or (x.substitute_id = :person and l.date = :today))
            ), page as materialized (
                select g.grade_level, g.class_ids, s.time_zone, t.starts_on, t.ends_on, t.school_year_id,
                       string_to_array(policy_on(:school, :scaleKey, d.day, :scale), ' ') as scale,
                       policy_on(:school, :weightsKey, d.day, :weights) as weights,
                       policy_on(:school, :roundingKey, d.day, :rounding)::numeric as rounding
                from school s
                left join teaching_group g on g.school_id = s.school_id and g.group_id = :group
                left join term t on t.school_id = s.school_id and t.term_id = :term
                cross join lateral (select least(:today::date, t.ends_on)) d (day)
                where s.school_id = :school
            """;

    /** J2, J5, J6: the moment from which each entry is closed; a page that is closed names that setting (J9). */
    static final String LOCKS = """
            ), class_day as materialized (
                select o.date, max(o.ends_at) as ends_at
                from scheduled_lesson o
                where o.school_id = :school and not o.cancelled and o.date in (select date from lesson)
                  and o.group_id in (select g.group_id from teaching_group g, page p
                                     where g.school_id = :school and g.class_ids && p.class_ids)
                group by o.date
            ), rule as materialized (
                select r.place, r.entry, r.policy, p.value, p.days
                from unnest(:entries::text[], :policies::text[], :defaults::text[])
                    with ordinality as r (entry, policy, by_default, place)
                cross join lateral policy_periods(:school, r.policy, r.by_default) p
            ), deadline as (
                select l.lesson_id, r.place, r.entry, r.policy, r.value,
                       case r.entry
                           when 'HOMEWORK' then l.date + coalesce(d.ends_at, l.ends_at) + make_interval(mins => r.value::int)
                           else (l.date + r.value::int + 1)::timestamp
                       end at time zone p.time_zone as since
                from lesson l
                cross join page p
                left join class_day d on d.date = l.date
                join rule r on r.days @> l.date
                where not l.cancelled
            ), closing as materialized (
                select policy, value, nullif(value, '')::date::timestamp at time zone p.time_zone as since
                from page p
                cross join lateral (select :closing::text, policy_on(:school, :closing, :today, '')) c (policy, value)
                where p.ends_on < nullif(c.value, '')::date and nullif(c.value, '')::date <= :today
            ), lock as materialized (
                select d.lesson_id, json_agg(json_build_object(
                           'entry', d.entry, 'since', instant_text(least(d.since, c.since)),
                           'policy', coalesce(c.policy, d.policy), 'policyValue', coalesce(c.value, d.value))
                           order by d.place) as locks
                from deadline d left join closing c on true
                group by d.lesson_id
            """;

    /** {@code offset 0}: each lesson is looked up by itself in the index, whatever is known of the table's size. */
    static final String CELLS = """
            ), mark as materialized (
                select m.* from lesson l
                cross join lateral (select * from gradebook_mark where lesson_id = l.lesson_id offset 0) m
            ), attendance as materialized (
                select a.* from lesson l
                cross join lateral (select * from gradebook_attendance where lesson_id = l.lesson_id offset 0) a
            ), planned as materialized (
                select lesson_id, json_object('number' value number, 'topic' value topic.text,
                                              'homework' value homework.text absent on null) as planned
                from page p
                cross join lateral planned_topics(:school, :group, :subject, p.school_year_id)
                join lesson l using (lesson_id)
                join lesson_plan_topic t using (school_id, group_id, subject_id, number)
                join note topic on topic.note_id = t.note_id
                left join note homework on homework.note_id = t.homework_note_id
                where l.topic_note_id is null or l.homework_note_id is null
            ), term as materialized (
                select student_id, a.average, suggested_mark(a.average, p.rounding, p.scale) as suggested,
                       t.value, t.not_assessed, coalesce(t.version, 0) as version
                from page p
                cross join lateral term_averages(:school, :group, :subject, :term, p.weights) a
                full join (select * from term_mark
                           where school_id = :school and group_id = :group and subject_id = :subject
                             and term_id = :term) t using (student_id)
                where not :substitute
            ), asked as materialized (
                select c.* from correction c join lesson using (lesson_id)
                where c.school_id = :school and c.state = 'REQUESTED'
            ), member as (
                select r.student_id, min(r.starts_on) as starts_on,
                       nullif(max(coalesce(r.ends_on, 'infinity')), 'infinity') as ends_on
                from roster_member r cross join page p
                where r.school_id = :school and r.group_id = :group
                  and (p.ends_on is null or (r.starts_on <= p.ends_on and (r.ends_on is null or r.ends_on >= p.starts_on)))
                group by r.student_id
            ), student as materialized (
                select student_id, m.starts_on, m.ends_on, row_number() over (order by student_id) - 1 as place
                from (select student_id from member union select student_id from mark
                      union select student_id from attendance union select student_id from asked
                      union select student_id from term) every
                left join member m using (student_id)
            )
            """;

    static final String ANSWER = """
            select json_build_object(
                'groupId', :group::text, 'subjectId', :subject::text, 'termId', :term::text,
                'today', :today::date, 'gradeLevel', p.grade_level, 'timeZone', p.time_zone,
                'mayEnter', coalesce((select bool_or(mine) from lesson), false),
                'mayExcuse', :excuse::boolean,
                'corrections', coalesce((select json_agg(json_object(
                    'correctionId' value correction_id, 'lessonId' value lesson_id, 'student' value place,
                    'markId' value mark_id, 'kind' value kind, 'proposed' value proposed, 'state' value state
                    absent on null) order by requested_at, correction_id)
                    from asked join student using (student_id)), '[]'),
                'scale', p.scale,
                'weights', (select json_object_agg(kind, weight_of(kind, p.weights))
                            from unnest(:workTypes::text[]) kind),
                'termMarks', coalesce((select json_agg(json_object(
                    'student' value place, 'average' value average, 'suggested' value suggested,
                    'value' value value, 'notAssessed' value not_assessed, 'version' value version
                    absent on null) order by place)
                    from term join student using (student_id)), '[]'),
                'students', coalesce((select json_agg(json_object(
                    'studentId' value student_id, 'from' value starts_on, 'until' value ends_on
                    absent on null) order by place) from student), '[]'),
                'lessons', coalesce((select json_agg(json_object(
                    'lessonId' value lesson_id, 'date' value date, 'period' value period,
                    'startsAt' value to_char(starts_at, 'HH24:MI'), 'endsAt' value to_char(ends_at, 'HH24:MI'),
                    'teacherId' value teacher_id, 'substituteId' value substitute_id, 'cancelled' value cancelled,
                    'opened' value opened, 'mine' value mine, 'locks' value coalesce(locks, '[]'),
                    'planned' value planned,
                    'topic' value (select text from note where note_id = topic_note_id),
                    'topicVersion' value topic_version,
                    'homework' value (select text from note where note_id = homework_note_id),
                    'homeworkDueOn' value homework_due_on, 'homeworkVersion' value homework_version
                    absent on null)
                    order by date, period) from lesson left join lock using (lesson_id)
                    left join planned using (lesson_id)), '[]'),
                'marks', coalesce((select json_agg(json_object(
                    'lessonId' value lesson_id, 'markId' value mark_id, 'student' value place,
                    'workType' value work_type, 'value' value value, 'version' value version,
                    'corrected' value nullif(corrected, false), 'enteredAt' value instant_text(entered_at),
                    'enteredBy' value entered_by,
                    'comment' value case when comment_note_id is not null
                                         then (select text from note where note_id = comment_note_id) end,
                    'commentVersion' value nullif(comment_version, 0)
                    absent on null) order by lesson_id, place, mark_id)
                    from mark join student using (student_id)), '[]'),
                'attendance', coalesce((select json_agg(json_object(
                    'lessonId' value lesson_id, 'student' value place, 'status' value status,
                    'lateMinutes' value late_minutes, 'version' value version,
                    'corrected' value nullif(corrected, false)
                    absent on null) order by lesson_id, place)
                    from attendance join student using (student_id)), '[]'))
            from page p
            """;

    static final String PAGE = LESSONS + LOCKS + CELLS + ANSWER;
}
