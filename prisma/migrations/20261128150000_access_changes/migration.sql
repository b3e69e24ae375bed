-- What somebody may do is remembered by the portal. A row says that something has changed which it follows from, so that the page's own
-- statement can see whether what is remembered is still true.
CREATE TABLE "AccessChange" (
    "subjectId" UUID NOT NULL,
    "transaction" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccessChange_pkey" PRIMARY KEY ("subjectId","transaction")
);
CREATE INDEX "AccessChange_at_idx" ON "AccessChange"("at");
CREATE INDEX "Grant_expiresAt_idx" ON "Grant"("expiresAt");
-- Whoever reaches one phase only reads the news of it, and not through those of everybody.
CREATE INDEX "Update_phaseId_createdAt_idx" ON "Update"("phaseId", "createdAt");
CREATE INDEX "Comment_phaseId_createdAt_idx" ON "Comment"("phaseId", "createdAt");

-- Two subjects stand for many: all of the deployment, and the people of the host, who are told who takes part in projects.
create function everybody() returns uuid language sql immutable as $$ select '00000000-0000-0000-0000-000000000000'::uuid $$;
create function host_people() returns uuid language sql immutable as $$ select 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid $$;

-- Nobody changes an id. One row a subject and transaction. Nobody waits for anybody: no other transaction writes the same row.
create function note_access_change(variadic subjects uuid[]) returns void language sql as $$
  insert into "AccessChange" ("subjectId") select distinct s from unnest(subjects) s where s is not null on conflict do nothing
$$;

-- The columns of the row whose values are subjects are the trigger's arguments.
create function note_change_of_row() returns trigger language plpgsql as $$
declare
  name text;
begin
  foreach name in array tg_argv loop
    perform note_access_change((to_jsonb(old) ->> name)::uuid, (to_jsonb(new) ->> name)::uuid);
  end loop;
  return null;
end $$;
create function note_change_for_everybody() returns trigger language plpgsql as $$
begin
  perform note_access_change(everybody());
  return null;
end $$;
create function note_change_for_host() returns trigger language plpgsql as $$
begin
  perform note_access_change(host_people());
  return null;
end $$;

create trigger note_change after insert or update or delete on "Grant" for each row execute function note_change_of_row('principalId');
create trigger note_for_host after insert or update or delete on "Grant" for each row execute function note_change_for_host();
create trigger note_change after insert or update or delete on "TeamMember" for each row execute function note_change_of_row('membershipId');
create trigger note_change after insert or update or delete on "GroupMember" for each row execute function note_change_of_row('membershipId');

create trigger note_change after insert or delete or update of "personId", "organisationId", "profile", "jobRole", "accessLevelId", "disabledAt",
  "reinvitedAt" on "Membership" for each row execute function note_change_of_row('id', 'personId');
create trigger note_change after delete or update of "name", "email", "locale", "timeZone", "passwordTemporary", "disabledAt" on "Person"
  for each row execute function note_change_of_row('id');
create trigger note_change after delete or update of "name", "accent", "isHost", "locale", "timeZone" on "Organisation"
  for each row execute function note_change_of_row('id');
create trigger note_change after delete or update of "ceilings" on "AccessLevel" for each row execute function note_change_of_row('id');

-- Levels of projects and layouts are few, shared by many and seldom changed.
create trigger note_change after insert or update or delete on "ProjectAccessLevel" for each statement execute function note_change_for_everybody();
create trigger note_change after delete or update of "layout" on "LayoutTemplate" for each statement execute function note_change_for_everybody();
create trigger note_change after insert or update or delete on "LayoutAssignment" for each statement execute function note_change_for_everybody();

-- Some reach what they run or made; the host's people are told who takes part in the projects of a product or an organisation.
create trigger note_change after insert or delete or update of "managerId", "creatorId", "organisationId", "productId" on "Project"
  for each row execute function note_change_of_row('managerId', 'creatorId');
create trigger note_for_host after insert or delete or update of "organisationId", "productId" on "Project"
  for each row execute function note_change_for_host();
-- Whoever reaches a phase reaches the name of its project.
create trigger note_change after update of "projectId" on "Phase" for each row when (old."projectId" <> new."projectId")
  execute function note_change_for_everybody();

do $$
declare name text;
begin
  foreach name in array array['Grant', 'TeamMember', 'GroupMember', 'Membership', 'Person', 'Organisation', 'AccessLevel', 'ProjectAccessLevel',
    'LayoutTemplate', 'LayoutAssignment', 'Project', 'Phase'] loop
    execute format('create trigger note_truncate after truncate on %I for each statement execute function note_change_for_everybody()', name);
  end loop;
end $$;
