-- Shares with others than the host's people end with their project, where no other end was said. Those that are there stay as they are:
-- none of them begins to follow its project by itself.
ALTER TYPE "DeliveryKind" ADD VALUE 'shares_ending';
ALTER TYPE "DeliveryKind" ADD VALUE 'shares_ended';
ALTER TYPE "TokenKind" ADD VALUE 'extension';

ALTER TABLE "Grant" ADD COLUMN "followsClose" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Organisation" ADD COLUMN "daysAfterClose" INTEGER;
alter table "Organisation" add constraint days_after_close check ("daysAfterClose" between 1 and 3650);
update "Organisation" set "daysAfterClose" = 30 where "isHost";

CREATE TABLE "EndNotice" (
    "grantId" UUID NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "hasEnded" BOOLEAN NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EndNotice_pkey" PRIMARY KEY ("grantId","endsAt","hasEnded")
);
ALTER TABLE "EndNotice" ADD CONSTRAINT "EndNotice_grantId_fkey" FOREIGN KEY ("grantId") REFERENCES "Grant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The project that a thing is, or is in; null for a product or an organisation, which does not close.
create function project_of(kind "ResourceKind", thing uuid) returns uuid language sql stable as $$
  select case kind
    when 'project' then thing
    when 'phase' then (select "projectId" from "Phase" where id = thing)
    when 'file' then (select "projectId" from "File" where id = thing) end
$$;

-- The end is counted from the closing, or from now where that lies behind: what is shared, or closed, late does not end at once. Whoever
-- closes the project at the same moment is waited for.
create function end_with_project() returns trigger language plpgsql as $$
declare
  project uuid := project_of(new."resourceKind", new."resourceId");
  closed timestamptz;
begin
  if project is null then
    new."followsClose" := false;
    return new;
  end if;
  select p."closedAt" into closed from "Project" p where p.id = project for share;
  new."expiresAt" := greatest(closed, date_trunc('milliseconds', now()))
    + make_interval(days => coalesce((select o."daysAfterClose" from "Organisation" o where o."isHost"), 30));
  if closed is null then new."expiresAt" := null; end if;
  return new;
end $$;
create trigger follow_close before insert or update of "followsClose", "expiresAt" on "Grant" for each row
  when (new."followsClose" and new."expiresAt" is null) execute function end_with_project();

-- What has ended stays ended when the project is reopened.
create function move_ends() returns trigger language plpgsql as $$
begin
  update "Grant" set "expiresAt" = null
  where "followsClose" and ("expiresAt" is null or "expiresAt" > now())
    and "resourceId" in (select new.id union all select id from "Phase" where "projectId" = new.id
      union all select id from "File" where "projectId" = new.id);
  return null;
end $$;
create trigger move_ends after update of "closedAt" on "Project" for each row
  when (old."closedAt" is distinct from new."closedAt") execute function move_ends();
