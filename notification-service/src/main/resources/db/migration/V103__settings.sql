create table notice_wish (
    school_id   text    not null,
    guardian_id text    not null,
    student_id  text    not null,
    kind        text    not null,
    frequency   text    not null,
    version     integer not null,
    primary key (school_id, guardian_id, student_id, kind)
);
