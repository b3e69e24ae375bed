-- Since when somebody waits for an answer to an update: null while nobody does. It follows from rows of other tables, so that to find it for all
-- updates takes as long as there are updates; here the database keeps it beside each. The version before reads nothing of it, and what it writes is
-- followed as well. What was written before is looked at by the next migration, which holds no table.
alter table "Update" add column "unansweredSince" timestamptz(3);
create index "Update_unanswered" on "Update" ("unansweredSince", id) where "unansweredSince" is not null;

-- When something was last written below an update, if that was by somebody of the organisation whose project it is in, and nobody of the host has
-- written since about its task, nobody has settled it or changed its task since, and it is no answer that waits to be settled.
create function unanswered_since(u "Update") returns timestamptz language sql stable as $$
  select last.at
  from (select 1) one
  left join lateral (select c."authorId", c."createdAt" from "Comment" c where c."updateId" = u.id
    order by c."createdAt" desc, c.id desc limit 1) comment on true
  cross join lateral (select
    case when comment."createdAt" is null then u."authorId" else comment."authorId" end as "authorId",
    coalesce(comment."createdAt", u."createdAt") as at) last
  join "Membership" m on m.id = last."authorId" and m."organisationId" = u."organisationId"
  where not exists (select from "Task" t where t.id = u."taskId" and t."waitsForCustomer" and t."answeredAt" is not null and t.status <> 'done')
    and not exists (select from "Activity" a where a."projectId" = u."projectId" and a.at > last.at
      and a.action in ('settle', 'update') and a."subjectId" in (u.id, u."taskId"))
    and not exists (select from "Update" s join "Membership" h on h.id = s."authorId"
      join "Organisation" o on o.id = h."organisationId" and o."isHost"
      where s."taskId" = u."taskId" and s."createdAt" > last.at)
$$;

-- Whatever writes an update has it looked at. Whoever writes about a task waits for others who do, or neither would see what the other writes.
create function keep_unanswered() returns trigger language plpgsql as $$
begin
  if new."taskId" is not null and (tg_op = 'INSERT' or new."taskId" is distinct from old."taskId") then
    perform from "Task" where id = new."taskId" for no key update;
  end if;
  new."unansweredSince" := unanswered_since(new);
  return new;
end $$;
create trigger unanswered before insert or update on "Update" for each row execute function keep_unanswered();

-- Locks updates, and those about a task, against each other's writers: everybody takes the tasks first, then the updates, in the order of their ids.
create function hold_updates(ids uuid[], task uuid) returns void language plpgsql as $$
begin
  perform from "Task" where id = any(array_append(array(select u."taskId" from "Update" u where u.id = any(ids)), task))
    order by id for no key update;
  perform from "Update" where id = any(ids) or "taskId" = task order by id for no key update;
end $$;

-- Has them looked at again.
create function look_at_updates(ids uuid[], task uuid) returns void language plpgsql as $$
begin
  perform hold_updates(ids, task);
  update "Update" set "unansweredSince" = "unansweredSince" where id = any(ids) or "taskId" = task;
end $$;

create function look_at_updates_beside() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' and new."taskId" is not null then
    perform look_at_updates('{}', new."taskId");
  end if;
  if tg_op <> 'INSERT' and old."taskId" is not null and (tg_op = 'DELETE' or old."taskId" is distinct from new."taskId") then
    perform look_at_updates('{}', old."taskId");
  end if;
  return null;
end $$;
create trigger unanswered_beside after insert or delete on "Update" for each row execute function look_at_updates_beside();
create trigger unanswered_beside_changed after update on "Update" for each row
  when ((old."taskId", old."authorId", old."createdAt") is distinct from (new."taskId", new."authorId", new."createdAt"))
  execute function look_at_updates_beside();

-- Before the trigger `own` shares the update with others who comment: two who share it would wait for each other.
create function hold_update_above() returns trigger language plpgsql as $$
begin
  perform hold_updates(array[new."updateId"], null);
  return new;
end $$;
create trigger hold before insert on "Comment" for each row execute function hold_update_above();

create function look_at_update_above() returns trigger language plpgsql as $$
begin
  perform look_at_updates(case tg_op when 'INSERT' then array[new."updateId"] when 'DELETE' then array[old."updateId"]
    else array[old."updateId", new."updateId"] end, null);
  return null;
end $$;
create trigger unanswered after insert or delete on "Comment" for each row execute function look_at_update_above();
create trigger unanswered_changed after update on "Comment" for each row
  when ((old."updateId", old."authorId", old."createdAt") is distinct from (new."updateId", new."authorId", new."createdAt"))
  execute function look_at_update_above();

create function look_at_updates_about_task() returns trigger language plpgsql as $$
begin
  perform look_at_updates('{}', new.id);
  return null;
end $$;
create trigger unanswered after update on "Task" for each row
  when ((old."waitsForCustomer", old."answeredAt", old.status) is distinct from (new."waitsForCustomer", new."answeredAt", new.status))
  execute function look_at_updates_about_task();

create function look_at_updates_told_of() returns trigger language plpgsql as $$
begin
  if new."subjectKind" = 'Task' then
    perform look_at_updates('{}', new."subjectId");
  else
    perform look_at_updates(array[new."subjectId"], null);
  end if;
  return null;
end $$;
create trigger unanswered after insert on "Activity" for each row
  when (new.action in ('settle', 'update') and new."subjectKind" in ('Task', 'Update')) execute function look_at_updates_told_of();
