-- Who has the import in hand: a run that was thought dead and comes back changes nothing of the next one.
alter table roster_import add column run_id uuid;
