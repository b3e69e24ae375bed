-- Whose a file is: the organisation of whoever put it there, copied by the database, and kept when they are gone. Of a file whose
-- author is not known it is the organisation of its project.
alter table "File" add column "creatorOrganisationId" uuid;
update "File" f set "creatorOrganisationId" =
  coalesce((select m."organisationId" from "Membership" m where m.id = f."creatorId"), f."organisationId");

create function own_by_creator() returns trigger language plpgsql as $$
begin
  if new."creatorId" is not null then
    select m."organisationId" into new."creatorOrganisationId" from "Membership" m where m.id = new."creatorId";
  elsif tg_op = 'INSERT' then
    new."creatorOrganisationId" := new."organisationId";
  end if;
  return new;
end $$;
-- After `own`, which sets the organisation: triggers go by their names.
create trigger own_by_creator before insert or update of "creatorId" on "File" for each row execute function own_by_creator();
