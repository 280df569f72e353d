-- A page or a diary shows something else than before when one of these numbers is another: so it can be kept until then.
-- The rows change with the rows that are shown, in their transaction, whoever writes them.
create table school_stamp (
    school_id text   primary key,
    stamp     bigint not null
);

create table group_stamp (
    school_id text   not null,
    group_id  text   not null,
    stamp     bigint not null,
    primary key (school_id, group_id)
);

-- Facts and rules that pages of every group are made of.
create function stamp_school() returns trigger language plpgsql as $$
begin
    insert into school_stamp as s (school_id, stamp)
    select distinct school_id, 1 from changed order by school_id
    on conflict (school_id) do update set stamp = s.stamp + 1;
    return null;
end $$;

create function stamp_group() returns trigger language plpgsql as $$
begin
    insert into group_stamp as s (school_id, group_id, stamp)
    select distinct school_id, group_id, 1 from changed order by school_id, group_id
    on conflict (school_id, group_id) do update set stamp = s.stamp + 1;
    return null;
end $$;

create function stamp_group_of_lesson() returns trigger language plpgsql as $$
begin
    insert into group_stamp as s (school_id, group_id, stamp)
    select distinct l.school_id, l.group_id, 1
    from changed c join scheduled_lesson l using (school_id, lesson_id)
    order by l.school_id, l.group_id
    on conflict (school_id, group_id) do update set stamp = s.stamp + 1;
    return null;
end $$;

-- A cell names its lesson alone.
create function stamp_group_of_cell() returns trigger language plpgsql as $$
begin
    insert into group_stamp as s (school_id, group_id, stamp)
    select distinct l.school_id, l.group_id, 1
    from (select distinct lesson_id from changed) c
    join gradebook_lesson b using (lesson_id)
    join scheduled_lesson l on l.school_id = b.school_id and l.lesson_id = b.lesson_id
    order by l.school_id, l.group_id
    on conflict (school_id, group_id) do update set stamp = s.stamp + 1;
    return null;
end $$;

do $$
declare
    shown record;
    change record;
begin
    for shown in
        select * from (values
            ('school', 'stamp_school'), ('term', 'stamp_school'), ('teaching_group', 'stamp_school'),
            ('roster_member', 'stamp_school'), ('scheduled_lesson', 'stamp_school'), ('substitution', 'stamp_school'),
            ('policy', 'stamp_school'), ('lesson_plan_topic', 'stamp_group'), ('term_mark', 'stamp_group'),
            ('gradebook_lesson', 'stamp_group_of_lesson'), ('gradebook_mark', 'stamp_group_of_cell'),
            ('gradebook_attendance', 'stamp_group_of_cell'), ('correction', 'stamp_group_of_lesson')
        ) t (name, stamp)
    loop
        for change in
            select * from (values ('insert', 'new'), ('update', 'new'), ('delete', 'old')) c (kind, side)
        loop
            execute format(
                'create trigger %I after %s on %I referencing %s table as changed for each statement execute function %I()',
                'stamp_after_' || change.kind, change.kind, shown.name, change.side, shown.stamp);
        end loop;
    end loop;
    -- a text is new with what names it; only one that is erased changes what stands already
    create trigger stamp_after_update after update on note
        referencing new table as changed for each statement execute function stamp_school();
    create trigger stamp_after_delete after delete on note
        referencing old table as changed for each statement execute function stamp_school();
end $$;
