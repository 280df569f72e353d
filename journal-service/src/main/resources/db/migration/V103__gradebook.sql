-- The gradebook page: what stands in the cells now.
create table gradebook_lesson (
    lesson_id        text primary key,
    school_id        text    not null,
    topic_note_id    text,
    topic_version    integer not null default 0,
    homework_note_id text,
    homework_due_on  date,
    homework_version integer not null default 0
);

create table gradebook_mark (
    lesson_id  text    not null,
    mark_id    text    not null,
    student_id text    not null,
    work_type  text    not null,
    value      text    not null,
    version    integer not null,
    primary key (lesson_id, mark_id)
);

create table gradebook_attendance (
    lesson_id    text    not null,
    student_id   text    not null,
    status       text    not null,
    late_minutes integer,
    version      integer not null,
    primary key (lesson_id, student_id)
);
