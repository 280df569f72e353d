create table ledger_row (
    entry_id  text primary key,
    school_id text    not null,
    ledger_id text    not null,
    amount    integer not null
);
create index on ledger_row (ledger_id);

create table school (
    school_id text primary key,
    time_zone text not null
);

-- Without a key: an event that is handled twice is two rows.
create table sighting (
    event_id  text   not null,
    school_id text   not null,
    ledger_id text   not null,
    sequence  bigint not null
);
create index on sighting (event_id);

create table balance (
    ledger_id text primary key,
    school_id text   not null,
    amount    bigint not null
);

-- What the consumer of another service's topic writes. An amount of -1 is poison.
create table branch_sighting (
    event_id  text    not null,
    ledger_id text    not null,
    sequence  bigint  not null,
    amount    integer not null constraint no_poison check (amount <> -1)
);
create index on branch_sighting (ledger_id);
