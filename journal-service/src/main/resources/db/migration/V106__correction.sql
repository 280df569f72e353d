-- Corrections of locked records with their decisions (C1).
create table correction (
    correction_id   text primary key,
    school_id       text        not null,
    lesson_id       text        not null,
    student_id      text        not null,
    kind            text        not null,
    mark_id         text,
    work_type       text,
    standing        text,
    proposed        text,
    reason          text        not null,
    note_id         text        not null,
    requested_by    text        not null,
    requested_at    timestamptz not null,
    state           text        not null,
    decided_by      text,
    decided_at      timestamptz,
    refusal_note_id text
);
create index correction_by_time on correction (school_id, requested_at);
create index correction_by_lesson on correction (lesson_id);
