-- What imports of people-service have told to be, and what stands for it here: made for it, or the school's own before.
create table taken_over (
    school_id text        not null,
    given_id  text        not null,
    own_id    text        not null,
    import_id text        not null,
    made      boolean     not null,
    primary key (school_id, given_id)
);
create index taken_over_by_import on taken_over (school_id, import_id) where made;
