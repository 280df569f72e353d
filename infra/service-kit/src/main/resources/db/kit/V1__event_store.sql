-- Axon's event store on JDBC. Payload and metadata are text, so that what was hashed is what is read.
create table domain_event_entry (
    global_index         bigint generated always as identity primary key,
    event_identifier     text   not null unique,
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              text   not null,
    meta_data            text   not null,
    time_stamp           text   not null,
    unique (aggregate_identifier, sequence_number)
);

create table snapshot_event_entry (
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text   not null,
    event_identifier     text   not null unique,
    payload_type         text   not null,
    payload_revision     text,
    payload              text   not null,
    meta_data            text,
    time_stamp           text   not null,
    primary key (aggregate_identifier, sequence_number)
);

create table token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          text,
    token_type     text,
    time_stamp     text,
    owner          text,
    primary key (processor_name, segment)
);
