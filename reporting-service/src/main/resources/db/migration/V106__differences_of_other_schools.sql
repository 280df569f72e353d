-- Of an event of another school a run tells the number in the common chain, and neither id nor aggregate.
alter table verification_run add column of_another_school boolean not null default false;
