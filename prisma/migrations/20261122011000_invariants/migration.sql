-- What must hold whoever writes: owner columns follow their project, sets keep to one organisation,
-- grants end with what they join, the activity log only grows.

-- Owner columns. A row inside a project carries its project's organisation and product, so that rules read plain columns.
create function own_by_project() returns trigger language plpgsql as $$
begin
  select p."organisationId", p."productId" into new."organisationId", new."productId" from "Project" p where p.id = new."projectId";
  return new;
end $$;

create function keep_phase_in_project() returns trigger language plpgsql as $$
begin
  if new."phaseId" is not null and not exists (
    select from "Phase" h where h.id = new."phaseId" and h."projectId" = new."projectId") then
    raise foreign_key_violation using message = 'phase of another project', constraint = 'phase_in_project';
  end if;
  return new;
end $$;

create function keep_milestone_in_project() returns trigger language plpgsql as $$
begin
  if new."milestoneId" is not null and not exists (
    select from "Milestone" s where s.id = new."milestoneId" and s."projectId" = new."projectId") then
    raise foreign_key_violation using message = 'milestone of another project', constraint = 'milestone_in_project';
  end if;
  return new;
end $$;

do $$
declare name text;
begin
  foreach name in array array['Phase', 'Milestone', 'Task', 'RaidEntry', 'StatusReport', 'Update', 'File'] loop
    execute format('create trigger own before insert or update on %I for each row execute function own_by_project()', name);
  end loop;
  foreach name in array array['Milestone', 'Task', 'RaidEntry', 'Update', 'File'] loop
    execute format('create trigger phase before insert or update of "phaseId", "projectId" on %I
      for each row execute function keep_phase_in_project()', name);
  end loop;
end $$;
create trigger milestone before insert or update of "milestoneId", "projectId" on "Task"
  for each row execute function keep_milestone_in_project();

create function own_by_task() returns trigger language plpgsql as $$
begin
  select t."organisationId", t."productId", t."projectId", t."phaseId"
    into new."organisationId", new."productId", new."projectId", new."phaseId" from "Task" t where t.id = new."laterId";
  if new."laterId" = new."earlierId" or not exists (
    select from "Task" t where t.id = new."earlierId" and t."projectId" = new."projectId") then
    raise foreign_key_violation using message = 'task of another project', constraint = 'task_in_project';
  end if;
  return new;
end $$;
create trigger own before insert or update on "TaskDependency" for each row execute function own_by_task();

create function own_by_update() returns trigger language plpgsql as $$
begin
  select u."organisationId", u."productId", u."projectId", u."phaseId"
    into new."organisationId", new."productId", new."projectId", new."phaseId" from "Update" u where u.id = new."updateId";
  return new;
end $$;
create trigger own before insert or update on "Comment" for each row execute function own_by_update();

create function move_what_is_in_project() returns trigger language plpgsql as $$
declare name text;
begin
  foreach name in array array['Phase', 'Milestone', 'Task', 'RaidEntry', 'StatusReport', 'Update', 'File'] loop
    execute format('update %I set "organisationId" = $1 where "projectId" = $2', name) using new."organisationId", new.id;
  end loop;
  update "TaskDependency" set "laterId" = "laterId" where "projectId" = new.id;
  update "Comment" set "updateId" = "updateId" where "projectId" = new.id;
  update "Grant" set "resourceId" = "resourceId" where "resourceId" = new.id
    or "resourceId" in (select id from "Phase" where "projectId" = new.id union all select id from "File" where "projectId" = new.id);
  return null;
end $$;
create trigger move after update of "organisationId", "productId" on "Project" for each row
  when (old."organisationId" is distinct from new."organisationId" or old."productId" is distinct from new."productId")
  execute function move_what_is_in_project();

create function move_what_is_in_task() returns trigger language plpgsql as $$
begin
  update "TaskDependency" set "laterId" = "laterId" where "laterId" = new.id;
  return null;
end $$;
create trigger move after update of "phaseId" on "Task" for each row
  when (old."phaseId" is distinct from new."phaseId") execute function move_what_is_in_task();

create function move_what_is_in_update() returns trigger language plpgsql as $$
begin
  update "Comment" set "updateId" = "updateId" where "updateId" = new.id;
  return null;
end $$;
create trigger move after update of "phaseId" on "Update" for each row
  when (old."phaseId" is distinct from new."phaseId") execute function move_what_is_in_update();

-- A project's product belongs to the project's organisation.
create function keep_product_in_organisation() returns trigger language plpgsql as $$
begin
  if new."productId" is not null and not exists (
    select from "Product" d where d.id = new."productId" and d."organisationId" = new."organisationId") then
    raise foreign_key_violation using message = 'product of another organisation', constraint = 'product_in_organisation';
  end if;
  return new;
end $$;
create trigger product before insert or update of "productId", "organisationId" on "Project"
  for each row execute function keep_product_in_organisation();

-- Groups and teams hold people of their own organisation: nobody from outside is ever in an inside group.
create function keep_group_to_organisation() returns trigger language plpgsql as $$
begin
  select g."organisationId" into new."organisationId" from "Group" g where g.id = new."groupId";
  if not exists (select from "Membership" m where m.id = new."membershipId" and m."organisationId" = new."organisationId") then
    raise check_violation using message = 'member of another organisation', constraint = 'member_of_organisation';
  end if;
  return new;
end $$;
create trigger own before insert or update on "GroupMember" for each row execute function keep_group_to_organisation();

create function keep_team_to_organisation() returns trigger language plpgsql as $$
begin
  select t."organisationId" into new."organisationId" from "Team" t where t.id = new."teamId";
  if not exists (select from "Membership" m where m.id = new."membershipId" and m."organisationId" = new."organisationId") then
    raise check_violation using message = 'member of another organisation', constraint = 'member_of_organisation';
  end if;
  return new;
end $$;
create trigger own before insert or update on "TeamMember" for each row execute function keep_team_to_organisation();

create function keep_organisation() returns trigger language plpgsql as $$
begin
  raise check_violation using message = 'it keeps its organisation', constraint = 'keeps_organisation';
end $$;
do $$
declare name text;
begin
  foreach name in array array['Membership', 'Group', 'Team', 'Product'] loop
    execute format('create trigger keep before update of "organisationId" on %I for each row
      when (old."organisationId" <> new."organisationId") execute function keep_organisation()', name);
  end loop;
end $$;

-- Grants know whose the thing is, join only what exists, and end with either side.
create function own_grant() returns trigger language plpgsql as $$
declare owner uuid;
begin
  owner := case new."resourceKind"
    when 'organisation' then (select id from "Organisation" where id = new."resourceId")
    when 'product' then (select "organisationId" from "Product" where id = new."resourceId")
    when 'project' then (select "organisationId" from "Project" where id = new."resourceId")
    when 'phase' then (select "organisationId" from "Phase" where id = new."resourceId")
    when 'file' then (select "organisationId" from "File" where id = new."resourceId") end;
  if owner is null or not (case new."principalKind"
    when 'membership' then exists (select from "Membership" where id = new."principalId")
    when 'team' then exists (select from "Team" where id = new."principalId")
    when 'group' then exists (select from "Group" where id = new."principalId")
    when 'organisation' then exists (select from "Organisation" where id = new."principalId") end) then
    raise foreign_key_violation using message = 'a grant joins two things that exist', constraint = 'grant_joins';
  end if;
  new."organisationId" := owner;
  return new;
end $$;
create trigger own before insert or update on "Grant" for each row execute function own_grant();

create function end_grants() returns trigger language plpgsql as $$
begin
  delete from "Grant" where "principalId" = old.id or "resourceId" = old.id;
  return null;
end $$;
do $$
declare name text;
begin
  foreach name in array array['Membership', 'Team', 'Group', 'Organisation', 'Product', 'Project', 'Phase', 'File'] loop
    execute format('create trigger end_grants after delete on %I for each row execute function end_grants()', name);
  end loop;
end $$;

-- The activity log only grows.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise insufficient_privilege using message = 'the activity log only grows';
end $$;
create trigger keep before update or delete on "Activity" for each row execute function refuse_change();
create trigger keep_all before truncate on "Activity" for each statement execute function refuse_change();

-- Plain truths.
alter table "Person" add constraint email_is_lower_case check (email = lower(email) and email like '%_@_%');
alter table "Grant" add constraint owner_is_an_organisation check (via <> 'owner' or "principalKind" = 'organisation');
alter table "Organisation" add constraint accent_is_a_colour check (accent ~ '^#[0-9a-fA-F]{6}$');
alter table "Project" add constraint progress_is_a_percentage check (progress between 0 and 100);
alter table "StatusReport" add constraint progress_is_a_percentage check (progress between 0 and 100);
create unique index one_host on "Organisation" ("isHost") where "isHost";
create unique index one_default_external on "ProjectAccessLevel" ("defaultExternal") where "defaultExternal";
create unique index one_default_internal on "ProjectAccessLevel" ("defaultInternal") where "defaultInternal";
