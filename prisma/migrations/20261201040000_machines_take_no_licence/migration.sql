-- Machine accounts, in whose name programs ask, cost nothing, whatever their profile. docs/decisions/0085
-- As it was, but for the machines: it gives a membership the licence that it holds as it stands now.
create or replace function settle_licence(of_membership uuid, anew boolean) returns void language plpgsql as $$
declare
  member record;
  held "Licence";
  wanted uuid;
  until timestamptz;
  counts boolean;
begin
  select m.*, p."isMachine", licence_side(o."isHost", o."isPartner") as side into member
    from "Membership" m join "Organisation" o on o.id = m."organisationId" join "Person" p on p.id = m."personId" where m.id = of_membership;
  if member."isMachine" or (member."disabledAt" is not null and member."reinvitedAt" is null) then
    delete from "Licence" where "membershipId" = of_membership;
    return;
  end if;
  select * into held from "Licence" where "membershipId" = of_membership;
  counts := held.id is not null and (held."reservedUntil" is null or held."reservedUntil" > now());
  wanted := case when counts and not anew then held."typeId" else licence_type_for(member.profile, member.side) end;
  if wanted is null then
    delete from "Licence" where "membershipId" = of_membership;
    return;
  end if;
  if member."lastUsedAt" is null or member."reinvitedAt" is not null then
    select max(t."expiresAt") into until from "Invitation" i join "Token" t on t.id = i."tokenId" and t."usedAt" is null
      where i."membershipId" = of_membership and i."acceptedAt" is null;
  end if;
  if (until is null or until > now()) and not (counts and held."typeId" = wanted) then
    perform take_licence(wanted);
  end if;
  insert into "Licence" (id, "typeId", "membershipId", "organisationId", "takenAt", "reservedUntil")
    values (gen_random_uuid(), wanted, of_membership, member."organisationId", case when until is null then now() end, until)
  on conflict ("membershipId") do update set "typeId" = wanted, "reservedUntil" = until,
    "takenAt" = case when until is null then case when "Licence"."typeId" = wanted then coalesce("Licence"."takenAt", now()) else now() end end;
end $$;

delete from "Licence" where "membershipId" in (
  select m.id from "Membership" m join "Person" p on p.id = m."personId" where p."isMachine");
