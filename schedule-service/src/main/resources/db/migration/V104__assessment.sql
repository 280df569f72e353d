create table assessment (
    school_id     text not null,
    assessment_id text not null,
    group_id      text not null,
    subject_id    text not null,
    date          date not null,
    kind          text not null,
    primary key (school_id, assessment_id)
);
create index assessment_by_date on assessment (school_id, date);
