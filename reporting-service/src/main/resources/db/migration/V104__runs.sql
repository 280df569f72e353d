-- Work in the background that somebody asked for. One of a kind runs at a time in the whole service.
create table replay_run (
    run_id            uuid        primary key,
    school_id         text        not null,
    requested_by      text        not null,
    projection        text        not null,
    node              text        not null,
    state             text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    started_at        timestamptz not null,
    finished_at       timestamptz,
    events            bigint      not null default 0,
    took_millis       bigint,
    events_per_second double precision,
    live_rows         bigint,
    rebuilt_rows      bigint,
    differences       bigint,
    first_difference  text,
    equal             boolean,
    failure           text
);
create unique index one_replay_runs on replay_run (state) where state = 'RUNNING';

create table verification_run (
    run_id       uuid        primary key,
    school_id    text        not null,
    requested_by text        not null,
    service      text        not null,
    node         text        not null,
    state        text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    started_at   timestamptz not null,
    finished_at  timestamptz,
    events       bigint      not null default 0,
    ok           boolean,
    difference   text,
    log_index    bigint,
    event_id     text,
    aggregate    text,
    unnumbered   integer,
    failure      text
);
create unique index one_verification_runs on verification_run (state) where state = 'RUNNING';
