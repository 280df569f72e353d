create table fill_lesson (
    school_id   text not null,
    lesson_id   text not null,
    group_id    text not null,
    subject_id  text not null,
    term_id     text not null,
    lesson_date date not null,
    primary key (school_id, lesson_id)
);

-- A mark repeats the page of its lesson, so that a page is counted from the index alone.
create table fill_mark (
    school_id   text    not null,
    lesson_id   text    not null,
    mark_id     text    not null,
    student_id  text    not null,
    group_id    text    not null,
    subject_id  text    not null,
    term_id     text    not null,
    lesson_date date    not null,
    counts      boolean not null, -- false once withdrawn
    sequence    bigint  not null,
    primary key (school_id, lesson_id, mark_id)
);
create index fill_mark_by_page on fill_mark (school_id, term_id, group_id, subject_id, student_id, lesson_date)
    where counts;
