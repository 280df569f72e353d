create table inbox_position (
    consumer    text    not null,
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    log_index   bigint  not null, -- the highest handled; what is not above it is a repeated sending
    primary key (consumer, topic, partition)
);

create table dead_letter (
    letter_id  bigint generated always as identity primary key,
    consumer   text        not null,
    topic      text        not null,
    partition  integer     not null,
    "offset"   bigint      not null,
    subject    text        not null,
    type       text        not null,
    reason     text        not null,
    headers    jsonb       not null,
    data       text        not null,
    arrived_at timestamptz not null,
    attempts   integer     not null,
    unique (consumer, topic, partition, "offset")
);
create index dead_letter_by_subject on dead_letter (consumer, subject, letter_id);
