-- Copies of schedule-service's facts, which a bundle is held against: what is there already is not brought again.
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

create table subject (
    school_id  text not null,
    subject_id text not null,
    name       text not null,
    primary key (school_id, subject_id)
);

-- As teaching_load, with subject and hours; filled from the first event on, also where that table was before.
create table subject_load (
    school_id    text    not null,
    load_id      text    not null,
    group_id     text    not null,
    subject_id   text    not null,
    teacher_id   text    not null,
    hours_a_week numeric not null,
    ended        boolean not null default false,
    primary key (school_id, load_id)
);

create table timetable_entry (
    school_id text not null,
    entry_id  text not null,
    load_id   text not null,
    primary key (school_id, entry_id)
);
create index timetable_entry_by_load on timetable_entry (school_id, load_id);
