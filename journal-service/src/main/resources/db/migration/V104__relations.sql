-- More copies of foreign facts: who teaches what, whose child is whose, who is in which class.
create table teaching_load (
    school_id  text not null,
    load_id    text not null,
    group_id   text not null,
    subject_id text not null,
    teacher_id text not null,
    primary key (school_id, load_id)
);
create index teaching_load_by_course on teaching_load (school_id, group_id, subject_id);
create index teaching_load_by_teacher on teaching_load (school_id, teacher_id);

create table guardianship (
    school_id   text not null,
    guardian_id text not null,
    student_id  text not null,
    primary key (school_id, guardian_id, student_id)
);

create table class_member (
    school_id  text not null,
    student_id text not null,
    class_id   text not null,
    starts_on  date not null,
    ends_on    date,
    primary key (school_id, student_id, starts_on)
);

alter table term add column school_year_id text;

create index scheduled_lesson_by_group on scheduled_lesson (school_id, group_id, date);
create index scheduled_lesson_by_teacher on scheduled_lesson (school_id, teacher_id, date);
create index substitution_by_substitute on substitution (school_id, substitute_id);
create index roster_member_by_student on roster_member (school_id, student_id);

-- Who holds the lesson instead of its teacher; null where nobody does.
create function substitute_of(school text, lesson text) returns text language sql stable as $$
    select substitute_id from substitution
    where school_id = school and lesson_id = lesson and not withdrawn
    order by arranged_at desc limit 1
$$;

-- The class of a student on a day. Where no enrollment is known, it is the class of a group of one class.
create function class_of(school text, student text, day date, group_classes text[]) returns text language sql stable as $$
    select coalesce(
        (select class_id from class_member
         where school_id = school and student_id = student and starts_on <= day and (ends_on is null or ends_on >= day)
         order by starts_on desc limit 1),
        case cardinality(group_classes) when 1 then group_classes[1] end)
$$;

-- The value of a setting in force on a day.
create function policy_on(school text, name text, day date, by_default text) returns text language sql stable as $$
    select coalesce(
        (select value from policy
         where school_id = school and policy = name and effective_from <= day
         order by effective_from desc limit 1),
        by_default)
$$;
