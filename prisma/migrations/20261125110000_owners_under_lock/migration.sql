-- What comes into a project while the project itself changes hands gets the owner columns it has afterwards: whoever reads an
-- owner holds it still until they are done. Rows that are there already are moved by the project's own trigger, and take no
-- lock: they would wait for each other.
create or replace function own_by_project() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new."projectId" is distinct from old."projectId" then
    perform from "Project" p where p.id = new."projectId" for share;
  end if;
  select p."organisationId", p."productId" into new."organisationId", new."productId" from "Project" p where p.id = new."projectId";
  return new;
end $$;

create or replace function own_by_task() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new."laterId" is distinct from old."laterId" then
    perform from "Task" t where t.id = new."laterId" for share;
  end if;
  select t."organisationId", t."productId", t."projectId", t."phaseId"
    into new."organisationId", new."productId", new."projectId", new."phaseId" from "Task" t where t.id = new."laterId";
  if new."laterId" = new."earlierId" or not exists (
    select from "Task" t where t.id = new."earlierId" and t."projectId" = new."projectId") then
    raise foreign_key_violation using message = 'task of another project', constraint = 'task_in_project';
  end if;
  return new;
end $$;

create or replace function own_by_update() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new."updateId" is distinct from old."updateId" then
    perform from "Update" u where u.id = new."updateId" for share;
  end if;
  select u."organisationId", u."productId", u."projectId", u."phaseId"
    into new."organisationId", new."productId", new."projectId", new."phaseId" from "Update" u where u.id = new."updateId";
  return new;
end $$;

create or replace function own_grant() returns trigger language plpgsql as $$
declare owner uuid;
begin
  if tg_op = 'INSERT' or new."resourceId" is distinct from old."resourceId" then
    case new."resourceKind"
      when 'project' then perform from "Project" where id = new."resourceId" for share;
      when 'phase' then perform from "Phase" where id = new."resourceId" for share;
      when 'file' then perform from "File" where id = new."resourceId" for share;
      else null;
    end case;
  end if;
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
