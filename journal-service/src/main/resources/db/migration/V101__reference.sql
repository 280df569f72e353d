-- Copies of foreign facts; every row belongs to a school. No foreign keys: facts of two services arrive in any order.
create table school (
    school_id text primary key,
    time_zone text not null
);

create table teaching_group (
    school_id   text    not null,
    group_id    text    not null,
    grade_level integer not null,
    class_ids   text[]  not null,
    primary key (school_id, group_id)
);

create table roster_member (
    school_id  text not null,
    group_id   text not null,
    student_id text not null,
    starts_on  date not null,
    ends_on    date,
    primary key (school_id, group_id, student_id, starts_on)
);

create table homeroom (
    school_id  text not null,
    class_id   text not null,
    teacher_id text not null,
    primary key (school_id, class_id)
);

create table term (
    school_id text not null,
    term_id   text not null,
    starts_on date not null,
    ends_on   date not null,
    primary key (school_id, term_id)
);

create table scheduled_lesson (
    school_id  text    not null,
    lesson_id  text    not null,
    group_id   text    not null,
    subject_id text    not null,
    term_id    text    not null,
    teacher_id text    not null,
    date       date    not null,
    period     integer not null,
    starts_at  time    not null,
    ends_at    time    not null,
    cancelled  boolean not null default false,
    primary key (school_id, lesson_id)
);
create index scheduled_lesson_by_page on scheduled_lesson (school_id, group_id, subject_id, term_id);
create index scheduled_lesson_by_date on scheduled_lesson (school_id, date);

create table substitution (
    school_id       text        not null,
    substitution_id text        not null,
    lesson_id       text        not null,
    substitute_id   text        not null,
    arranged_at     timestamptz not null,
    withdrawn       boolean     not null default false,
    primary key (school_id, substitution_id)
);
create index substitution_by_lesson on substitution (school_id, lesson_id);
