-- Lesson plans: the topics of a course in their order; texts are notes (S6).
create table lesson_plan (
    school_id  text    not null,
    group_id   text    not null,
    subject_id text    not null,
    version    integer not null,
    primary key (school_id, group_id, subject_id)
);

create table lesson_plan_topic (
    school_id        text    not null,
    group_id         text    not null,
    subject_id       text    not null,
    number           integer not null,
    note_id          text    not null,
    digest           text    not null,
    homework_note_id text,
    homework_digest  text,
    primary key (school_id, group_id, subject_id, number)
);

-- Which topic of the plan each lesson of a school year has: in the order of both, without cancelled lessons.
create function planned_topics(school text, teaching_group text, subject text, school_year text)
    returns table (lesson_id text, number integer) language sql stable as $$
    select l.lesson_id, t.number
    from (select l.lesson_id, row_number() over (order by l.date, l.period, l.lesson_id) as place
          from scheduled_lesson l
          join term t on t.school_id = l.school_id and t.term_id = l.term_id
          where l.school_id = school and l.group_id = teaching_group and l.subject_id = subject and not l.cancelled
            and t.school_year_id is not distinct from school_year) l
    join (select t.number, row_number() over (order by t.number) as place
          from lesson_plan_topic t
          where t.school_id = school and t.group_id = teaching_group and t.subject_id = subject) t using (place)
$$;
