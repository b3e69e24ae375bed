-- The same as before for every text, said so that PostgreSQL knows what it costs: as SQL it was put into each statement, where it was planned again and
-- again, and taken for so cheap that a whole table was folded sooner than an index asked. Most names are plain words and need no more than small letters.
create or replace function search_fold(given text) returns text language plpgsql immutable strict parallel safe cost 100 as $$
begin
  if given ~ '^[0-9A-Za-z]+( [0-9A-Za-z]+)*$' then
    return ' ' || lower(given collate "C") || ' ';
  end if;
  return ' ' || trim(regexp_replace(
    replace(translate(
      lower(regexp_replace(normalize(given, nfkd), '[\u0300-\u036f]', '', 'g')),
      'øłđıØŁĐ', 'oldiold'), 'ß', 'ss'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g')) || ' ';
end $$;
