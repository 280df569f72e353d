-- Copies of foreign facts; every row belongs to a school. No foreign keys: facts of several services arrive in any order.
create table school (
    school_id text primary key,
    time_zone text not null
);

create table guardian_link (
    school_id   text not null,
    guardian_id text not null,
    student_id  text not null,
    primary key (school_id, guardian_id, student_id)
);
create index guardian_link_by_student on guardian_link (school_id, student_id);

create table consent (
    school_id  text    not null,
    consent_id text    not null,
    student_id text    not null,
    given      boolean not null,
    primary key (school_id, consent_id)
);
create index consent_by_student on consent (school_id, student_id);

create table roster_member (
    school_id  text not null,
    group_id   text not null,
    student_id text not null,
    starts_on  date not null,
    ends_on    date,
    primary key (school_id, group_id, student_id, starts_on)
);

create table subject (
    school_id  text not null,
    subject_id text not null,
    name       text not null,
    primary key (school_id, subject_id)
);

create table term (
    school_id text not null,
    term_id   text not null,
    name      text,
    starts_on date not null,
    ends_on   date not null,
    primary key (school_id, term_id)
);

create table scheduled_lesson (
    school_id  text    not null,
    lesson_id  text    not null,
    group_id   text    not null,
    subject_id text    not null,
    date       date    not null,
    period     integer not null,
    starts_at  time    not null,
    primary key (school_id, lesson_id)
);

create table policy (
    school_id      text not null,
    policy         text not null,
    effective_from date not null,
    value          text not null,
    primary key (school_id, policy, effective_from)
);
