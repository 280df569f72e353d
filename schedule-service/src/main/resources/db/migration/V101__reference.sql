-- Copies of facts of people-service; every row belongs to a school. No foreign keys: facts arrive in any order.
create table school (
    school_id text primary key,
    time_zone text not null
);

create table teaching_group (
    school_id   text    not null,
    group_id    text    not null,
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

create table guardian_child (
    school_id   text not null,
    guardian_id text not null,
    student_id  text not null,
    primary key (school_id, guardian_id, student_id)
);
