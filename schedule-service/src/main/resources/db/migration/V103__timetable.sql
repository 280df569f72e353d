create extension if not exists btree_gist;

create table timetable_entry (
    school_id text    not null,
    entry_id  text    not null,
    load_id   text    not null,
    weekday   integer not null,
    period    integer not null,
    room_id   text,
    bells_id  text    not null,
    starts_on date    not null,
    ends_on   date,
    primary key (school_id, entry_id)
);
create index timetable_entry_by_load on timetable_entry (school_id, load_id);
create index timetable_entry_by_bells on timetable_entry (school_id, bells_id);

create table scheduled_lesson (
    school_id  text    not null,
    lesson_id  text    not null,
    entry_id   text,
    group_id   text    not null,
    subject_id text    not null,
    term_id    text    not null,
    teacher_id text    not null,
    planned_on date    not null, -- as the timetable made it
    planned_period integer not null,
    date       date    not null,
    period     integer not null,
    starts_at  time    not null,
    ends_at    time    not null,
    room_id    text,
    cancelled  boolean not null default false,
    primary key (school_id, lesson_id)
);
create index scheduled_lesson_by_date on scheduled_lesson (school_id, date);
create index scheduled_lesson_by_entry on scheduled_lesson (school_id, entry_id);
create index scheduled_lesson_by_group on scheduled_lesson (school_id, group_id, date);

create table substitution (
    school_id       text    not null,
    substitution_id text    not null,
    lesson_id       text    not null,
    substitute_id   text    not null,
    reason          text    not null,
    withdrawn       boolean not null default false,
    primary key (school_id, substitution_id)
);
create unique index substitution_of_lesson on substitution (school_id, lesson_id) where not withdrawn;

-- Who and what is occupied when. A class is shared by its subgroups, each in a lane of its own; a group that is the whole
-- class takes all lanes.
create function lane_of(whole_class boolean, group_id text) returns int8range immutable strict language sql
return case when whole_class then int8range(null, null)
            else int8range(hashtextextended(group_id, 0) >> 1, hashtextextended(group_id, 0) >> 1, '[]') end;

create function minutes_of(starts_at time, ends_at time) returns int4range immutable strict language sql
return int4range((extract(epoch from starts_at) / 60)::integer, (extract(epoch from ends_at) / 60)::integer);

create table timetable_claim (
    school_id   text      not null,
    entry_id    text      not null,
    kind        text      not null check (kind in ('TEACHER', 'CLASS', 'ROOM')),
    resource_id text      not null,
    lane        int8range not null,
    weekday     integer   not null,
    minutes     int4range not null,
    days        daterange not null,
    constraint timetable_teacher_busy exclude using gist
        (resource_id with =, weekday with =, minutes with &&, days with &&, school_id with =) where (kind = 'TEACHER'),
    constraint timetable_class_busy exclude using gist
        (resource_id with =, weekday with =, minutes with &&, days with &&, lane with &&, school_id with =) where (kind = 'CLASS'),
    constraint timetable_room_busy exclude using gist
        (resource_id with =, weekday with =, minutes with &&, days with &&, school_id with =) where (kind = 'ROOM')
);
create index timetable_claim_by_entry on timetable_claim (school_id, entry_id);

create table lesson_claim (
    school_id   text      not null,
    lesson_id   text      not null,
    kind        text      not null check (kind in ('TEACHER', 'CLASS', 'ROOM')),
    resource_id text      not null,
    lane        int8range not null,
    span        tsrange   not null,
    constraint lesson_teacher_busy exclude using gist
        (resource_id with =, span with &&, school_id with =) where (kind = 'TEACHER'),
    constraint lesson_class_busy exclude using gist
        (resource_id with =, span with &&, lane with &&, school_id with =) where (kind = 'CLASS'),
    constraint lesson_room_busy exclude using gist
        (resource_id with =, span with &&, school_id with =) where (kind = 'ROOM')
);
create index lesson_claim_by_lesson on lesson_claim (school_id, lesson_id);
