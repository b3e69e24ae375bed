-- A message can be about a task; what the customer was asked by a task can have an answer.
alter table "Update" add column "taskId" uuid;
alter table "Update" add constraint "Update_taskId_fkey" foreign key ("taskId") references "Task"("id") on delete set null on update cascade;
create index "Update_taskId_createdAt_idx" on "Update"("taskId", "createdAt");
alter table "Task" add column "answeredAt" timestamptz(3), add column "answeredById" uuid;

create function keep_task_in_project() returns trigger language plpgsql as $$
begin
  if new."taskId" is not null and not exists (
    select from "Task" t where t.id = new."taskId" and t."projectId" = new."projectId") then
    raise foreign_key_violation using message = 'task of another project', constraint = 'task_in_project';
  end if;
  return new;
end $$;
create trigger task before insert or update of "taskId", "projectId" on "Update"
  for each row execute function keep_task_in_project();

-- Only what is asked has an answer: whoever stops to ask, or asks anew, begins without one.
create function keep_answer_while_it_waits() returns trigger language plpgsql as $$
begin
  if not new."waitsForCustomer" then
    new."answeredAt" := null;
    new."answeredById" := null;
  end if;
  return new;
end $$;
create trigger answer before insert or update on "Task" for each row execute function keep_answer_while_it_waits();
