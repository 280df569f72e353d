-- More of the facts of others. What is known already is read anew from the beginning of the topics, with the new columns.
create table school_class (
    school_id   text    not null,
    class_id    text    not null,
    grade_level integer not null,
    name        text    not null,
    sequence    bigint  not null,
    primary key (school_id, class_id)
);

create table homeroom (
    school_id  text   not null,
    class_id   text   not null,
    teacher_id text   not null,
    sequence   bigint not null,
    primary key (school_id, class_id)
);
create index homeroom_by_teacher on homeroom (school_id, teacher_id);

create table enrollment (
    school_id  text   not null,
    student_id text   not null,
    from_date  date   not null,
    class_id   text, -- from this day on; null once departed
    sequence   bigint not null,
    primary key (school_id, student_id, from_date)
);

-- Who is in which class from which to which day.
create view class_member as
select school_id, student_id, class_id, from_date,
       lead(from_date) over (partition by school_id, student_id order by from_date) - 1 as until_date
from enrollment;

create table subject (
    school_id  text   not null,
    subject_id text   not null,
    name       text   not null,
    short_name text   not null,
    sequence   bigint not null,
    primary key (school_id, subject_id)
);

create table teaching_load (
    school_id  text    not null,
    load_id    text    not null,
    group_id   text    not null,
    subject_id text    not null,
    teacher_id text    not null,
    ended      boolean not null,
    sequence   bigint  not null,
    primary key (school_id, load_id)
);
create index teaching_load_by_teacher on teaching_load (school_id, teacher_id) where not ended;

create table substitution (
    school_id       text    not null,
    substitution_id text    not null,
    lesson_id       text    not null,
    substitute_id   text    not null,
    reason          text    not null,
    withdrawn       boolean not null,
    sequence        bigint  not null,
    primary key (school_id, substitution_id)
);
create index substitution_by_lesson on substitution (school_id, lesson_id) where not withdrawn;

truncate school, teaching_group, roster_entry, term, scheduled_lesson;
delete from inbox_position where consumer in ('reference', 'fill-rate', 'audit');
delete from dead_letter where consumer in ('reference', 'fill-rate', 'audit');

alter table teaching_group add column class_ids text[] not null;
alter table teaching_group add column name text; -- null where people-service has not told one
alter table term add column name text;
alter table scheduled_lesson add column lesson_date date not null;
alter table scheduled_lesson add column period integer not null;
create index scheduled_lesson_by_date on scheduled_lesson (school_id, lesson_date);
create index scheduled_lesson_by_teacher on scheduled_lesson (school_id, teacher_id, term_id);

-- Term marks (J8): what stands of a student on a page; neither a mark nor a reason once it is taken back.
create table term_mark (
    school_id    text   not null,
    group_id     text   not null,
    subject_id   text   not null,
    term_id      text   not null,
    student_id   text   not null,
    mark         text,
    not_assessed text, -- the reason
    sequence     bigint not null,
    primary key (school_id, group_id, subject_id, term_id, student_id),
    check (mark is null or not_assessed is null)
);
create index term_mark_by_term on term_mark (school_id, term_id);

-- Lessons that were held, and who was there.
create table held_lesson (
    school_id   text    not null,
    lesson_id   text    not null,
    group_id    text    not null,
    subject_id  text    not null,
    term_id     text    not null,
    lesson_date date    not null,
    period      integer not null,
    primary key (school_id, lesson_id)
);

create table attendance (
    school_id   text   not null,
    lesson_id   text   not null,
    student_id  text   not null,
    lesson_date date   not null,
    status      text   not null,
    sequence    bigint not null,
    primary key (school_id, lesson_id, student_id)
);
create index missed_lesson_by_date on attendance (school_id, lesson_date, student_id)
    where status in ('ABSENT', 'EXCUSED', 'ILL');

-- The history. A lesson's page stands with the lesson only: lessons and corrections come by different partitions, in no order
-- between them, and an entry must not depend on what was there first. page_* is for what names its page itself.
drop table audit_entry;
truncate audit_lesson, fill_lesson, fill_mark;
create table audit_entry (
    log_index     bigint      primary key,
    event_id      text        not null,
    school_id     text        not null,
    type          text        not null,
    subject       text        not null, -- the aggregate
    sequence      bigint      not null, -- in the aggregate
    lesson_id     text,
    student_id    text,
    cell          text        not null, -- what it was entered in, see Cell
    mark_id       text,
    correction_id text,
    page_group    text,
    page_subject  text,
    page_term     text, -- null for a lesson plan, which is of every term
    facts         jsonb       not null,
    actor         text        not null,
    actor_role    text        not null,
    on_behalf     text,
    origin        text        not null,
    recorded_at   timestamptz not null,
    occurred_on   date
);
-- A cell is found among the entries of its lesson: an index by student too would cost every entry more than it saves a reader.
create index audit_entry_by_lesson on audit_entry (school_id, lesson_id, log_index)
    where lesson_id is not null;
create index audit_entry_by_page on audit_entry (school_id, page_group, page_subject, log_index)
    where page_group is not null;
create index audit_entry_by_correction on audit_entry (school_id, correction_id)
    where correction_id is not null;
create index audit_entry_of_corrections on audit_entry (school_id, recorded_at)
    where correction_id is not null;
