-- Whoever does not work for a client any more does not act there any more, and does not begin again by being named again. It is looked at when
-- all of a change is done: people may be taken out and put in again by it.
create function stop_who_is_not_named() returns trigger language plpgsql as $$
declare
  access uuid := case when tg_table_name = 'PartnerAccess' then (to_jsonb(new)->>'id')::uuid else (to_jsonb(old)->>'accessId')::uuid end;
begin
  update "Session" s set "accessId" = null
  from "PartnerAccess" x
  where s."accessId" = access and x.id = access and not x."forAll"
    and not exists (select from "PartnerAccessPerson" n where n."accessId" = access and n."membershipId" = s."membershipId");
  return null;
end $$;
create constraint trigger stop_who_is_not_named after update on "PartnerAccess" deferrable initially deferred for each row
  when (old."forAll" and not new."forAll") execute function stop_who_is_not_named();
create constraint trigger stop_who_is_not_named after delete on "PartnerAccessPerson" deferrable initially deferred for each row
  execute function stop_who_is_not_named();
