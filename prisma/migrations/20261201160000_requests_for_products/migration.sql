-- A request for access names what it is for as a grant does: a project or a product. The version before writes projectId alone, and the database
-- names the thing by it; of requests for products it knows nothing, and reads none while there is none.
ALTER TABLE "AccessRequest" ADD COLUMN "resourceKind" "ResourceKind" NOT NULL DEFAULT 'project',
  ADD COLUMN "resourceId" UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'::uuid,
  ALTER COLUMN "projectId" DROP NOT NULL;
update "AccessRequest" set "resourceId" = "projectId";
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What it is part of follows from what it is for. The trigger comes before those that copy by the project (own) and by the person (home).
create function about_request() returns trigger language plpgsql as $$
begin
  if new."resourceKind" = 'product' then
    new."projectId" := null;
    new."productId" := new."resourceId";
    select p."organisationId" into new."organisationId" from "Product" p where p.id = new."resourceId";
  elsif new."resourceId" = '00000000-0000-0000-0000-000000000000' then
    new."resourceId" := new."projectId";
  else
    new."projectId" := new."resourceId";
  end if;
  return new;
end $$;
create trigger about before insert or update on "AccessRequest" for each row execute function about_request();
drop trigger own on "AccessRequest";
create trigger own before insert or update on "AccessRequest" for each row when (new."projectId" is not null) execute function own_by_project();

-- One thing, and no other: a project, or a product and no project.
ALTER TABLE "AccessRequest" ADD CONSTRAINT "asked_for_one_thing" CHECK (
  "resourceKind" IN ('project', 'product')
  AND "projectId" IS NOT DISTINCT FROM CASE WHEN "resourceKind" = 'project' THEN "resourceId" END
  AND ("resourceKind" = 'project' OR "productId" IS NOT DISTINCT FROM "resourceId"));

-- Asked once, not twice, whichever it is: also when two ask at the same moment.
drop index access_asked_once;
create unique index access_asked_once on "AccessRequest" ("membershipId", "resourceId") where "answeredAt" is null;
drop index open_requests;
create index open_requests on "AccessRequest" ("resourceId") where "answeredAt" is null;
DROP INDEX "AccessRequest_membershipId_projectId_askedAt_idx";
CREATE INDEX "AccessRequest_membershipId_resourceId_askedAt_idx" ON "AccessRequest"("membershipId", "resourceId", "askedAt");
