-- The chain: each stored event has one number and one hash, written once.
create table event_log (
    log_index        bigint primary key check (log_index > 0),
    event_identifier text not null unique,
    hash             text not null check (length(hash) = 64)
);

-- How far the chain has been acknowledged by Kafka.
create table relay_position (
    only_row  boolean primary key default true check (only_row),
    log_index bigint  not null
);
insert into relay_position (log_index) values (0);
