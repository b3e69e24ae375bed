-- A long address book is read in the order in which it is shown.
create index "Person_lower_name" on "Person" (lower(name));
