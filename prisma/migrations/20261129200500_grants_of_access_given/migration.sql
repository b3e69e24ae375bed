-- What an access opens hangs on it, and ends with it.
alter table "Grant" add constraint hangs_on_its_access check ((via = 'access') = ("accessId" is not null));
