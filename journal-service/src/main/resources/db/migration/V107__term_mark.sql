-- Term marks with the average that they were set beside (J8).
create table term_mark (
    school_id    text    not null,
    group_id     text    not null,
    subject_id   text    not null,
    term_id      text    not null,
    student_id   text    not null,
    value        text,
    not_assessed text,
    version      integer not null,
    primary key (school_id, group_id, subject_id, term_id, student_id)
);
create index term_mark_by_student on term_mark (school_id, student_id);

-- The weight of a kind of work, from a setting such as 'CONTROL_WORK=3 WRITTEN_WORK=2'; others weigh 1.
create function weight_of(kind text, weights text) returns numeric language sql immutable as $$
    select coalesce(
        (select split_part(pair, '=', 2)::numeric from unnest(string_to_array(weights, ' ')) pair
         where split_part(pair, '=', 1) = kind limit 1),
        1)
$$;

-- The weighted average of each student on a page, to two places; marks that are no numbers don't count.
create function term_averages(school text, teaching_group text, subject text, term text, weights text)
    returns table (student_id text, average numeric, marks bigint) language sql stable as $$
    select m.student_id,
           round(sum(m.value::numeric * weight_of(m.work_type, weights)) / sum(weight_of(m.work_type, weights)), 2),
           count(*)
    from scheduled_lesson l
    join gradebook_mark m on m.lesson_id = l.lesson_id
    where l.school_id = school and l.group_id = teaching_group and l.subject_id = subject and l.term_id = term
      and m.value ~ '^\d+$'
    group by m.student_id
$$;

-- The mark that an average suggests: the next one from this fraction on, if the scale has it.
create function suggested_mark(average numeric, rounding numeric, scale text[]) returns text language sql immutable as $$
    select mark from unnest(scale) mark
    where mark = (floor(average) + case when average - floor(average) >= rounding then 1 else 0 end)::int::text
$$;
