-- One search over names: it compares parts of words, and finds misspelt ones. Since PostgreSQL 13 whoever may create things in a database may
-- create this extension there; where a provider has switched that off, nothing of this migration is done, and it is run again later.
do $$
begin
  create extension if not exists pg_trgm with schema public;
exception when others then
  raise exception 'Portico searches with the PostgreSQL extension pg_trgm, which cannot be created here: %', sqlerrm
    using hint = 'Let a superuser of this database run "create extension pg_trgm", then start Portico again. Nothing has been changed.';
end $$;

-- A text as it is sought: its words in small letters without accents, one space before, between and after them. Nothing of it depends on the
-- locale of the database but which letters are the same in small: what parts words is said as ranges of characters.
create function search_fold(given text) returns text language sql immutable strict parallel safe
  return ' ' || trim(regexp_replace(
    replace(translate(
      lower(regexp_replace(normalize(given, nfkd), '[\u0300-\u036f]', '', 'g')),
      'øłđıØŁĐ', 'oldiold'), 'ß', 'ss'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g')) || ' ';

-- By parts of words, and as they are written for the filters of lists; and in order, for what begins with what is sought.
create index "Organisation_search" on "Organisation" using gin (search_fold(name) gin_trgm_ops, name gin_trgm_ops);
create index "Organisation_search_begins" on "Organisation" (search_fold(name) collate "C");
create index "Person_search" on "Person" using gin
  (search_fold(name) gin_trgm_ops, search_fold(email) gin_trgm_ops, name gin_trgm_ops, email gin_trgm_ops);
create index "Person_search_begins" on "Person" (search_fold(name) collate "C");
create index "Contact_search" on "Contact" using gin
  (search_fold(name) gin_trgm_ops, search_fold(email) gin_trgm_ops, name gin_trgm_ops, email gin_trgm_ops);
create index "Contact_search_begins" on "Contact" (search_fold(name) collate "C");
create index "Product_search" on "Product" using gin (search_fold(name) gin_trgm_ops, name gin_trgm_ops);
create index "Product_search_begins" on "Product" (search_fold(name) collate "C");
create index "Project_search" on "Project" using gin (search_fold(name) gin_trgm_ops, name gin_trgm_ops);
create index "Project_search_begins" on "Project" (search_fold(name) collate "C");
create index "Milestone_search" on "Milestone" using gin (search_fold(name) gin_trgm_ops, name gin_trgm_ops);
create index "Milestone_search_begins" on "Milestone" (search_fold(name) collate "C");
create index "Task_search" on "Task" using gin (search_fold(name) gin_trgm_ops, name gin_trgm_ops);
create index "Task_search_begins" on "Task" (search_fold(name) collate "C");
create index "File_search" on "File" using gin (search_fold(name) gin_trgm_ops, name gin_trgm_ops);
create index "File_search_begins" on "File" (search_fold(name) collate "C");
create index "Report_search" on "Report" using gin (search_fold(name) gin_trgm_ops, name gin_trgm_ops);
create index "Report_search_begins" on "Report" (search_fold(name) collate "C");
create index "Invoice_search" on "Invoice" using gin (search_fold(number) gin_trgm_ops, number gin_trgm_ops);
create index "Invoice_search_begins" on "Invoice" (search_fold(number) collate "C");
