-- Local copies of facts of people-service and schedule-service. sequence = the event of the aggregate that wrote the row.
create table school (
    school_id text   primary key,
    time_zone text   not null,
    sequence  bigint not null
);

create table teaching_group (
    school_id   text    not null,
    group_id    text    not null,
    grade_level integer not null,
    sequence    bigint  not null,
    primary key (school_id, group_id)
);

create table roster_entry (
    school_id  text   not null,
    group_id   text   not null,
    student_id text   not null,
    from_date  date   not null,
    until_date date, -- the last day on the roster
    sequence   bigint not null,
    primary key (school_id, group_id, student_id, from_date)
);

create table term (
    school_id  text   not null,
    term_id    text   not null,
    from_date  date   not null,
    until_date date   not null,
    sequence   bigint not null,
    primary key (school_id, term_id)
);

create table scheduled_lesson (
    school_id  text    not null,
    lesson_id  text    not null,
    group_id   text    not null,
    subject_id text    not null,
    term_id    text    not null,
    teacher_id text    not null, -- the page's teacher, whoever substitutes
    cancelled  boolean not null,
    sequence   bigint  not null,
    primary key (school_id, lesson_id)
);
create index scheduled_lesson_by_page on scheduled_lesson (school_id, term_id, group_id, subject_id);
