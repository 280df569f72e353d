-- Who entered what stands in a cell and when, and whether a correction put it there.
alter table gradebook_mark
    add column entered_at timestamptz,
    add column entered_by text,
    add column corrected boolean not null default false;
alter table gradebook_attendance
    add column corrected boolean not null default false;

update gradebook_mark m
set entered_at = e.time_stamp::timestamptz, entered_by = e.meta_data::jsonb ->> 'actor'
from domain_event_entry e
where e.aggregate_identifier = m.lesson_id
  and e.payload_type in ('journal.mark-given.v1', 'journal.mark-changed.v1')
  and e.payload::jsonb ->> 'markId' = m.mark_id
  and (e.payload::jsonb ->> 'version')::integer = m.version;

alter table gradebook_mark
    alter column entered_at set not null,
    alter column entered_by set not null;

create index gradebook_mark_by_student on gradebook_mark (student_id, lesson_id);
create index gradebook_attendance_by_student on gradebook_attendance (student_id, lesson_id);

-- A moment as the API says it.
create function instant_text(moment timestamptz) returns text language sql stable as $$
    select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
$$;
