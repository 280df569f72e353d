-- What stands in each cell that guardians hear of, and since when. Made of events alone, so it can be rebuilt.
create table change (
    school_id  text        not null,
    cell_id    text        not null,
    kind       text        not null,
    -- null: all students of the lesson's group
    student_id text,
    lesson_id  text,
    subject_id text,
    term_id    text,
    work_type  text,
    -- null: nothing stands here any more
    value      text,
    -- what stood before, where the event itself says so
    was        text,
    correction boolean     not null default false,
    change_id  text        not null,
    changed_at timestamptz not null,
    primary key (school_id, cell_id)
);

-- Changes that have yet to stand for the settle delay: a later one of the same cell takes the place of an earlier.
create table settling (
    school_id  text        not null,
    cell_id    text        not null,
    change_id  text        not null,
    changed_at timestamptz not null,
    primary key (school_id, cell_id)
);
create index settling_by_time on settling (changed_at);

-- By a trigger, because a rebuild writes the rows of changes beside the live ones and must make no work of them:
-- its tables are made without triggers.
create function settle() returns trigger language plpgsql as $$
begin
    insert into public.settling (school_id, cell_id, change_id, changed_at)
    values (new.school_id, new.cell_id, new.change_id, new.changed_at)
    on conflict (school_id, cell_id) do update
    set change_id = excluded.change_id, changed_at = excluded.changed_at;
    return null;
end
$$;
create trigger settle after insert or update on change for each row execute function settle();
