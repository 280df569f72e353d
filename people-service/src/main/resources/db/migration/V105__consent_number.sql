-- The number that the school gives the signed document; many schools give none.
alter table consent add column document_number text;
