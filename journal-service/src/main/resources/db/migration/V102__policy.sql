create table policy (
    school_id      text not null,
    policy         text not null,
    effective_from date not null,
    value          text not null,
    primary key (school_id, policy, effective_from)
);
