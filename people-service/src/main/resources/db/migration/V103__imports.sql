-- Imports: plain, erasable rows. The file stays until it is applied or thrown away, the steps as long as they can be undone.
create table roster_import (
    school_id        text        not null,
    import_id        text        not null,
    kind             text        not null,
    state            text        not null check (state in ('FAULTY', 'READY', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE')),
    by_person_id     text        not null,
    role             text        not null,
    uploaded_at      timestamptz not null,
    starts_on        date        not null,
    order_number     text        not null,
    order_date       date        not null,
    content          bytea,
    outcome          jsonb       not null,
    done             integer     not null default 0,
    total            integer     not null default 0,
    -- of the transaction that runs, by the clock of the database: what stands still has been broken off
    beat_at          timestamptz,
    failure          text,
    applied_at       timestamptz,
    undone_at        timestamptz,
    primary key (school_id, import_id)
);

create table import_step (
    school_id text    not null,
    import_id text    not null,
    position  integer not null,
    kind      text    not null,
    step      jsonb   not null,
    primary key (school_id, import_id, position),
    foreign key (school_id, import_id) references roster_import on delete cascade
);

-- What other systems call persons, classes and enrollments, and what they say of them that has no place here.
create table roster_source (
    school_id  text  not null,
    entity     text  not null,
    sourced_id text  not null,
    id         text,
    metadata   jsonb not null,
    primary key (school_id, entity, sourced_id)
);
