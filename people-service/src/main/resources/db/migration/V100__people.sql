-- Rows made of the service's own events; every row belongs to a school.
create table school (
    school_id text primary key,
    name      text    not null,
    time_zone text    not null,
    version   integer not null
);

create table school_class (
    school_id           text    not null,
    class_id            text    not null,
    name                text    not null,
    grade_level         integer not null,
    homeroom_teacher_id text,
    version             integer not null,
    primary key (school_id, class_id)
);
create index school_class_by_homeroom on school_class (school_id, homeroom_teacher_id);

create table teaching_group (
    school_id   text    not null,
    group_id    text    not null,
    name        text    not null,
    grade_level integer not null,
    class_ids   text[]  not null,
    whole_class boolean not null,
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
create index roster_member_by_student on roster_member (school_id, student_id);

create table person (
    school_id text not null,
    person_id text not null,
    kind      text not null check (kind in ('STUDENT', 'GUARDIAN', 'STAFF')),
    primary key (school_id, person_id)
);

create table enrollment (
    school_id  text not null,
    student_id text not null,
    starts_on  date not null,
    class_id   text not null,
    ends_on    date,
    primary key (school_id, student_id, starts_on)
);
create index enrollment_by_class on enrollment (school_id, class_id);

create table guardianship (
    school_id   text not null,
    guardian_id text not null,
    student_id  text not null,
    kinship     text not null,
    primary key (school_id, guardian_id, student_id)
);
create index guardianship_by_student on guardianship (school_id, student_id);

create table consent (
    school_id     text        not null,
    consent_id    text        not null,
    student_id    text        not null,
    given_by_id   text        not null,
    decision      text        not null check (decision in ('GIVEN', 'REFUSED')),
    document_date date        not null,
    withdrawn_on  date,
    registered_at timestamptz not null,
    primary key (school_id, consent_id)
);
create index consent_by_student on consent (school_id, student_id);

create table account (
    school_id text   not null,
    person_id text   not null,
    roles     text[] not null,
    blocked   boolean not null default false,
    primary key (school_id, person_id)
);

-- One row a student: the class of that day, else the one to come, else the last one.
create function enrollment_at(school text, day date)
    returns table (student_id text, class_id text, starts_on date, ends_on date)
    language sql stable
as $$
    select distinct on (e.student_id) e.student_id, e.class_id, e.starts_on, e.ends_on
    from enrollment e
    where e.school_id = school
    order by e.student_id, (e.starts_on <= day and coalesce(e.ends_on, 'infinity') >= day) desc,
             (e.starts_on > day) desc, e.starts_on desc
$$;
