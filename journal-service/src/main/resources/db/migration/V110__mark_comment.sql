-- The comment to a mark (J4); its text is a note. It goes with the row when the mark is taken back.
alter table gradebook_mark
    add column comment_note_id text,
    add column comment_version integer not null default 0;
