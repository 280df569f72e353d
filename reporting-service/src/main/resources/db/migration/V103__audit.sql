create table audit_lesson (
    school_id   text    not null,
    lesson_id   text    not null,
    group_id    text    not null,
    subject_id  text    not null,
    term_id     text    not null,
    teacher_id  text    not null,
    lesson_date date    not null,
    period      integer not null,
    primary key (school_id, lesson_id)
);
create index audit_lesson_by_page on audit_lesson (school_id, group_id, subject_id, term_id);

-- Every event of the journal, one row each; its number in the log is its name. Both indexes end with the number,
-- so that a page's or a cell's history costs its own rows, however many the school has.
create table audit_entry (
    log_index   bigint      primary key,
    event_id    text        not null,
    school_id   text        not null,
    type        text        not null,
    subject     text        not null, -- the aggregate
    sequence    bigint      not null, -- in the aggregate
    group_id    text, -- the page; null for what belongs to the school
    subject_id  text,
    term_id     text,
    lesson_id   text,
    student_id  text,
    cell        text        not null, -- what of the lesson: LESSON, MARK, ATTENDANCE, TOPIC, HOMEWORK; or POLICY
    mark_id     text,
    facts       jsonb       not null,
    actor       text        not null,
    actor_role  text        not null,
    on_behalf   text,
    origin      text        not null,
    recorded_at timestamptz not null,
    occurred_on date
);
create index audit_entry_by_page on audit_entry (school_id, group_id, subject_id, term_id, log_index)
    where group_id is not null;
create index audit_entry_by_cell on audit_entry (school_id, lesson_id, student_id, log_index)
    where lesson_id is not null;
