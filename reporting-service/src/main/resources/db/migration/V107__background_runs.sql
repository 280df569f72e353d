-- Runs of all kinds in one table: a school has one of a kind at a time, and one that nobody says lives is over.
create table background_run (
    run_id       uuid        primary key,
    kind         text        not null,
    school_id    text        not null,
    requested_by text        not null,
    object       text        not null,
    state        text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    started_at   timestamptz not null,
    -- by the clock of the database
    beat_at      timestamptz not null default now(),
    finished_at  timestamptz,
    events       bigint      not null default 0,
    result       jsonb,
    failure      text
);
create unique index one_runs on background_run (kind, school_id) where state = 'RUNNING';

insert into background_run (run_id, kind, school_id, requested_by, object, state, started_at, finished_at, events, result, failure)
select run_id, 'replay', school_id, requested_by, projection, state, started_at, finished_at, events,
       jsonb_build_object('tookMillis', took_millis, 'eventsPerSecond', events_per_second, 'liveRows', live_rows,
                          'rebuiltRows', rebuilt_rows, 'differences', differences, 'firstDifference', first_difference, 'equal', equal),
       failure
from replay_run where state <> 'RUNNING'
union all
select run_id, 'verification', school_id, requested_by, service, state, started_at, finished_at, events,
       jsonb_build_object('ok', ok, 'unnumbered', unnumbered, 'firstDifference',
                          case when difference is not null then
                              jsonb_build_object('kind', difference, 'logIndex', log_index, 'eventId', event_id,
                                                 'aggregate', aggregate, 'ofAnotherSchool', of_another_school) end),
       failure
from verification_run where state <> 'RUNNING';
update background_run set result = null where state = 'FAILED';

drop table replay_run;
drop table verification_run;
