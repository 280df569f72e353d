-- Calendar, bells, subjects, rooms, load.
create table school_year (
    school_id      text not null,
    school_year_id text not null,
    name           text not null,
    starts_on      date not null,
    ends_on        date not null,
    primary key (school_id, school_year_id)
);

create table term (
    school_id      text not null,
    term_id        text not null,
    school_year_id text not null,
    name           text not null,
    starts_on      date not null,
    ends_on        date not null,
    primary key (school_id, term_id)
);

create table holiday (
    school_id      text      not null,
    holiday_id     text      not null,
    school_year_id text      not null,
    name           text      not null,
    starts_on      date      not null,
    ends_on        date      not null,
    grade_levels   integer[] not null, -- empty: of every grade level
    primary key (school_id, holiday_id)
);

create table bells (
    school_id text not null,
    bells_id  text not null,
    name      text not null,
    primary key (school_id, bells_id)
);

create table bell_period (
    school_id text    not null,
    bells_id  text    not null,
    period    integer not null,
    starts_at time    not null,
    ends_at   time    not null,
    primary key (school_id, bells_id, period)
);

create table subject (
    school_id  text    not null,
    subject_id text    not null,
    name       text    not null,
    short_name text    not null,
    version    integer not null,
    primary key (school_id, subject_id)
);

create table room (
    school_id text not null,
    room_id   text not null,
    name      text not null,
    primary key (school_id, room_id)
);

create table teaching_load (
    school_id    text    not null,
    load_id      text    not null,
    group_id     text    not null,
    subject_id   text    not null,
    teacher_id   text    not null,
    hours_a_week numeric not null,
    ended        boolean not null default false,
    primary key (school_id, load_id)
);
