create table ledger_row (
    entry_id  text primary key,
    school_id text    not null,
    ledger_id text    not null,
    amount    integer not null
);
create index on ledger_row (ledger_id);

-- Without a key: an event that is handled twice is two rows.
create table sighting (
    event_id  text   not null,
    ledger_id text   not null,
    sequence  bigint not null
);
create index on sighting (event_id);

create table balance (
    ledger_id text primary key,
    school_id text   not null,
    amount    bigint not null
);
