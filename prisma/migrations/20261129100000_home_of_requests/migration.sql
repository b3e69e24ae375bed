-- Whose person access was asked for: outside the host requests are answered by colleagues of theirs alone. The version before writes
-- requests without it.
ALTER TABLE "AccessRequest" ADD COLUMN "homeId" UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'::uuid;
update "AccessRequest" r set "homeId" = m."organisationId" from "Membership" m where m.id = r."membershipId";

create function home_of_request() returns trigger language plpgsql as $$
begin
  select m."organisationId" into new."homeId" from "Membership" m where m.id = new."membershipId";
  return new;
end $$;
create trigger home before insert or update of "membershipId", "homeId" on "AccessRequest" for each row execute function home_of_request();

create index open_requests on "AccessRequest" ("projectId") where "answeredAt" is null;
