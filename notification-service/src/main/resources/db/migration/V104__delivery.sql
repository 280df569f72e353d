-- Changes that were decided on: the same one, read again, is not told again.
create table settled (
    school_id text not null,
    cell_id   text not null,
    change_id text not null,
    primary key (school_id, cell_id)
);

-- One for each guardian and child; its row is the lock of all that waits for them.
create table mailbox (
    school_id   text not null,
    guardian_id text not null,
    student_id  text not null,
    -- null: nothing waits
    due_at      timestamptz,
    primary key (school_id, guardian_id, student_id)
);
create index mailbox_by_due on mailbox (due_at) where due_at is not null;

create table notice (
    school_id   text        not null,
    guardian_id text        not null,
    student_id  text        not null,
    cell_id     text        not null,
    kind        text        not null,
    change_id   text        not null,
    value       text,
    was         text,
    due_at      timestamptz not null,
    primary key (school_id, guardian_id, student_id, cell_id)
);

create table delivery (
    delivery_id     text primary key,
    school_id       text        not null,
    guardian_id     text        not null,
    student_id      text        not null,
    kinds           text[]      not null,
    state           text        not null,
    reason          text,
    attempts        integer     not null default 0,
    made_at         timestamptz not null,
    at              timestamptz not null,
    next_attempt_at timestamptz not null
);
create index delivery_to_post on delivery (next_attempt_at) where state = 'RETRYING';
create index delivery_by_time on delivery (school_id, made_at);

create table delivery_item (
    delivery_id text not null references delivery (delivery_id) on delete cascade,
    cell_id     text not null,
    kind        text not null,
    value       text,
    was         text,
    primary key (delivery_id, cell_id)
);

-- What a guardian was told last of a cell, or is being told by the letter on its way.
create table told (
    school_id   text not null,
    guardian_id text not null,
    student_id  text not null,
    cell_id     text not null,
    change_id   text not null,
    value       text,
    delivery_id text not null,
    primary key (school_id, guardian_id, student_id, cell_id)
);
create index told_by_delivery on told (delivery_id);
