-- What was decided about a project.
ALTER TYPE "ReportEntity" ADD VALUE 'decision';

CREATE TABLE "DecisionLogEntry" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'::uuid,
    "productId" UUID,
    "projectId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "decidedById" UUID,
    "text" TEXT NOT NULL DEFAULT '',
    "internalNote" TEXT NOT NULL DEFAULT '',
    "creatorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DecisionLogEntry_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "DecisionLogEntry_projectId_decidedOn_idx" ON "DecisionLogEntry"("projectId", "decidedOn");
CREATE INDEX "DecisionLogEntry_decidedOn_idx" ON "DecisionLogEntry"("decidedOn");
ALTER TABLE "DecisionLogEntry" ADD CONSTRAINT "DecisionLogEntry_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DecisionLogEntry" ADD CONSTRAINT "DecisionLogEntry_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Whoever is named in a column (the trigger's argument) is of the project's organisation, of the host, or reaches the thing by a grant.
create function keep_named() returns trigger language plpgsql as $$
declare
  column_name text := tg_argv[0];
  member uuid := to_jsonb(new) ->> column_name;
  phase uuid := to_jsonb(new) ->> 'phaseId';
begin
  if may_be_named(member, new."organisationId", new."productId", new."projectId", phase) then return new; end if;
  if tg_op = 'INSERT' or member::text is distinct from to_jsonb(old) ->> column_name or new."projectId" <> old."projectId"
    or (phase is not null and phase::text is distinct from to_jsonb(old) ->> 'phaseId') then
    raise check_violation using message = column_name || '_reaches', constraint = column_name || '_reaches';
  end if;
  if new."organisationId" <> old."organisationId" then
    new := jsonb_populate_record(new, jsonb_build_object(column_name, null));
  end if;
  return new;
end $$;

-- Everything that follows its project, by the trigger that says so.
create or replace function move_what_is_in_project() returns trigger language plpgsql as $$
declare name regclass;
begin
  for name in select tgrelid::regclass from pg_trigger where tgfoid = 'own_by_project'::regproc order by tgrelid loop
    execute format('update %s set "organisationId" = $1 where "projectId" = $2', name) using new."organisationId", new.id;
  end loop;
  update "TaskDependency" set "laterId" = "laterId" where "projectId" = new.id;
  update "Comment" set "updateId" = "updateId" where "projectId" = new.id;
  update "Grant" set "resourceId" = "resourceId" where "resourceId" = new.id
    or "resourceId" in (select id from "Phase" where "projectId" = new.id union all select id from "File" where "projectId" = new.id);
  return null;
end $$;

create trigger own before insert or update on "DecisionLogEntry" for each row execute function own_by_project();
create trigger people before insert or update of "decidedById", "organisationId", "projectId" on "DecisionLogEntry" for each row
  when (new."decidedById" is not null) execute function keep_named('decidedById');
