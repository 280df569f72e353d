-- Personal data: plain rows, written beside the events that name the changed fields, and erasable.
create table card (
    school_id  text    not null,
    person_id  text    not null,
    surname    text    not null,
    given      text    not null,
    patronymic text,
    birth_date date,
    email      text,
    phone      text,
    position   text,
    version    integer not null,
    primary key (school_id, person_id)
);

create table login (
    school_id  text not null,
    person_id  text not null,
    login      text not null unique,
    account_id text not null, -- at the identity provider
    primary key (school_id, person_id)
);

create table look (
    look_id      bigint generated always as identity primary key,
    school_id    text        not null,
    at           timestamptz not null,
    by_person_id text        not null,
    role         text        not null,
    person_id    text        not null,
    what         text        not null
);
create index look_by_person on look (school_id, person_id, at desc);
create index look_by_time on look (school_id, at desc);
