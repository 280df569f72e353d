create table note (
    note_id   text primary key,
    school_id text not null,
    text      text,
    salt      text
);
