-- Licences: what a membership costs. The version before knows none of it: its memberships hold and give back licences all the same, for the
-- database sees to that, and none of the types that are there from the start has a limit. docs/licences.md
CREATE TYPE "LicenceSide" AS ENUM ('host', 'customer', 'partner');
ALTER TYPE "DeliveryKind" ADD VALUE 'licence_idle';
ALTER TYPE "DeliveryKind" ADD VALUE 'licence_recovered';
ALTER TABLE "Membership" ADD COLUMN "recoveredAt" TIMESTAMPTZ(3);

CREATE TABLE "LicenceType" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "pool" INTEGER,
    "idleDays" INTEGER,
    "contactId" UUID,
    "profiles" "Profile"[],
    "sides" "LicenceSide"[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LicenceType_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "LicenceType_name_key" ON "LicenceType"("name");
CREATE INDEX "LicenceType_contactId_idx" ON "LicenceType"("contactId");
ALTER TABLE "LicenceType" ADD CONSTRAINT "LicenceType_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;
alter table "LicenceType" add constraint pool_is_no_debt check (pool >= 0);
-- A mail comes a week before a licence is taken back, and is worth nothing without some time before it.
alter table "LicenceType" add constraint idle_for_two_weeks check ("idleDays" between 14 and 3650);
-- Whoever only looks at what is shared with them, from outside, never costs anything. Source: domain, licences; expectations, 17.
alter table "LicenceType" add constraint reviewers_cost_nothing check (
  pool is null or not (profiles && '{observer,visitor,guest}'::"Profile"[] and sides && '{customer,partner}'::"LicenceSide"[]));

CREATE TABLE "Licence" (
    "id" UUID NOT NULL,
    "typeId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "takenAt" TIMESTAMPTZ(3),
    "reservedUntil" TIMESTAMPTZ(3),
    "warnedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Licence_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Licence_membershipId_key" ON "Licence"("membershipId");
CREATE INDEX "Licence_typeId_reservedUntil_idx" ON "Licence"("typeId", "reservedUntil");
CREATE INDEX "Licence_organisationId_createdAt_idx" ON "Licence"("organisationId", "createdAt");
ALTER TABLE "Licence" ADD CONSTRAINT "Licence_typeId_fkey" FOREIGN KEY ("typeId") REFERENCES "LicenceType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Licence" ADD CONSTRAINT "Licence_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Licence" ADD CONSTRAINT "Licence_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
alter table "Licence" add constraint taken_or_reserved check (("takenAt" is null) <> ("reservedUntil" is null));

-- What kind of organisation it is. Whoever is customer and partner delivers: a partner.
create function licence_side("isHost" boolean, "isPartner" boolean) returns "LicenceSide" language sql immutable as $$
  select case when "isHost" then 'host' when "isPartner" then 'partner' else 'customer' end::"LicenceSide"
$$;

-- The type that somebody with this profile takes in such an organisation; none: they cost nothing.
create function licence_type_for(of_profile "Profile", at "LicenceSide") returns uuid language sql stable as $$
  select id from "LicenceType" where of_profile = any (profiles) and at = any (sides) order by "createdAt", id limit 1
$$;

-- Refuses where no licence of a type is left. Whoever takes one waits until others who do are done, or the last one would be taken twice; all pools
-- are locked, in one order, so that nobody who takes of two of them waits in a circle.
create function take_licence(of_type uuid) returns void language plpgsql as $$
declare
  size integer;
begin
  perform from "LicenceType" where pool is not null order by id for no key update;
  select pool into size from "LicenceType" where id = of_type;
  if size <= (select count(*) from "Licence" where "typeId" = of_type and ("reservedUntil" is null or "reservedUntil" > now())) then
    raise check_violation using message = 'licence_left_' || of_type, constraint = 'licence_left';
  end if;
end $$;

-- Gives a membership the licence that it holds as it stands now: none when it is disabled; one reserved until its invitation runs out, when that
-- waits for an answer; else one. Whoever has one keeps its type, until another profile (`anew`) takes another one.
create function settle_licence(of_membership uuid, anew boolean) returns void language plpgsql as $$
declare
  member record;
  held "Licence";
  wanted uuid;
  until timestamptz;
  counts boolean;
begin
  select m.*, licence_side(o."isHost", o."isPartner") as side into member
    from "Membership" m join "Organisation" o on o.id = m."organisationId" where m.id = of_membership;
  if member."disabledAt" is not null and member."reinvitedAt" is null then
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

create function licence_of_member() returns trigger language plpgsql as $$
begin
  perform settle_licence(new.id, old.profile is distinct from new.profile);
  return null;
end $$;
create trigger licence_taken after insert on "Membership" for each row execute function licence_of_member();
create trigger licence_changed after update of "disabledAt", "reinvitedAt", profile on "Membership" for each row
  when ((old."disabledAt", old."reinvitedAt", old.profile) is distinct from (new."disabledAt", new."reinvitedAt", new.profile))
  execute function licence_of_member();

create function licence_of_invited() returns trigger language plpgsql as $$
begin
  perform settle_licence(new."membershipId", false);
  return null;
end $$;
create trigger licence_reserved after insert or update of "acceptedAt", "tokenId" on "Invitation"
  for each row execute function licence_of_invited();

-- Why somebody is disabled goes with their being disabled, whichever version lets them in again.
create function recovered_while_disabled() returns trigger language plpgsql as $$
begin
  new."recoveredAt" := null;
  return new;
end $$;
create trigger recovered_while_disabled before update of "disabledAt" on "Membership" for each row
  when (old."recoveredAt" is not null and old."disabledAt" is distinct from new."disabledAt")
  execute function recovered_while_disabled();

-- Types that are there from the start: nobody is shut out by an upgrade, and nobody's idleness counts before somebody says so.
insert into "LicenceType" (id, name, profiles, sides) values
  (gen_random_uuid(), 'Staff', '{billing_administrator,administrator,supervisor,manager,observer,visitor}', '{host}'),
  (gen_random_uuid(), 'Customer', '{billing_administrator,administrator,supervisor,manager}', '{customer}'),
  (gen_random_uuid(), 'Partner', '{billing_administrator,administrator,supervisor,manager}', '{partner}'),
  (gen_random_uuid(), 'External reviewer', '{observer,visitor}', '{customer,partner}');
select settle_licence(id, false) from "Membership" where "disabledAt" is null or "reinvitedAt" is not null;
update "Licence" l set "takenAt" = coalesce(
    (select max(i."acceptedAt") from "Invitation" i where i."membershipId" = l."membershipId"), m."createdAt")
  from "Membership" m where m.id = l."membershipId" and l."takenAt" is not null;
