-- A setting with the days on which each value holds: looked up once for a page instead of for each of its lessons.
create function policy_periods(school text, name text, by_default text)
    returns table (value text, days daterange) language sql stable as $$
    select value, daterange(starts_on, lead(starts_on) over (order by starts_on nulls first))
    from (select by_default as value, null::date as starts_on
          union all
          select value, effective_from from policy where school_id = school and policy = name) every
$$;

-- The same averages; offset 0: the marks of each lesson are looked up in their index, however many the school has.
create or replace function term_averages(school text, teaching_group text, subject text, term text, weights text)
    returns table (student_id text, average numeric, marks bigint) language sql stable as $$
    with weight as materialized (
        select split_part(pair, '=', 1) as kind, split_part(pair, '=', 2)::numeric as weight
        from unnest(string_to_array(weights, ' ')) pair
    )
    select m.student_id,
           round(sum(m.value::numeric * coalesce(w.weight, 1)) / sum(coalesce(w.weight, 1)), 2),
           count(*)
    from scheduled_lesson l
    cross join lateral (select * from gradebook_mark where lesson_id = l.lesson_id offset 0) m
    left join weight w on w.kind = m.work_type
    where l.school_id = school and l.group_id = teaching_group and l.subject_id = subject and l.term_id = term
      and m.value ~ '^\d+$'
    group by m.student_id
$$;
