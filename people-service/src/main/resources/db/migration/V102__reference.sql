-- Copies of schedule-service's facts, which arrive in any order.
create table teaching_load (
    school_id  text    not null,
    load_id    text    not null,
    group_id   text    not null,
    teacher_id text    not null,
    ended      boolean not null default false,
    primary key (school_id, load_id)
);
create index teaching_load_by_teacher on teaching_load (school_id, teacher_id);

create table substitution (
    school_id       text    not null,
    substitution_id text    not null,
    substitute_id   text    not null,
    group_id        text    not null,
    date            date    not null,
    withdrawn       boolean not null default false,
    primary key (school_id, substitution_id)
);
create index substitution_by_substitute on substitution (school_id, substitute_id, date);
