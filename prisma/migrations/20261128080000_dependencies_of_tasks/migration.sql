-- A dependency follows from its two tasks: they are of one project, and its other columns are those of the later one. A task
-- waits neither for itself, nor twice for the same, nor in a circle. Who adds one holds the dependencies of the project until
-- they are done, so that two at the same moment cannot close a circle between them.
alter table "TaskDependency" alter column "projectId" set default '00000000-0000-0000-0000-000000000000';

create or replace function own_by_task() returns trigger language plpgsql as $$
declare added boolean := true;
begin
  if tg_op = 'UPDATE' then
    added := new."laterId" is distinct from old."laterId" or new."earlierId" is distinct from old."earlierId";
  end if;
  if added then perform from "Task" t where t.id = new."laterId" for share; end if;
  select t."organisationId", t."productId", t."projectId", t."phaseId"
    into new."organisationId", new."productId", new."projectId", new."phaseId" from "Task" t where t.id = new."laterId";
  if new."laterId" = new."earlierId" then
    raise check_violation using message = 'waits_for_itself', constraint = 'waits_for_itself';
  end if;
  if not exists (select from "Task" t where t.id = new."earlierId" and t."projectId" = new."projectId") then
    raise foreign_key_violation using message = 'task_in_project', constraint = 'task_in_project';
  end if;
  if not added then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended('TaskDependency ' || new."projectId", 0));
  if exists (select from "TaskDependency" d
    where d."laterId" = new."laterId" and d."earlierId" = new."earlierId" and d.id <> new.id) then
    raise check_violation using message = 'waits_already', constraint = 'waits_already';
  end if;
  if exists (
    with recursive before(id) as (
      select new."earlierId"
      union select d."earlierId" from "TaskDependency" d join before b on d."laterId" = b.id where d.id <> new.id)
    select from before where id = new."laterId") then
    raise check_violation using message = 'waits_in_circle', constraint = 'waits_in_circle';
  end if;
  return new;
end $$;

-- A task takes its dependencies along into another phase, and into no other project.
create or replace function move_what_is_in_task() returns trigger language plpgsql as $$
begin
  update "TaskDependency" set "laterId" = "laterId" where "laterId" = new.id or "earlierId" = new.id;
  return null;
end $$;
drop trigger move on "Task";
create trigger move after update of "phaseId", "projectId" on "Task" for each row
  when (old."phaseId" is distinct from new."phaseId" or old."projectId" <> new."projectId")
  execute function move_what_is_in_task();
