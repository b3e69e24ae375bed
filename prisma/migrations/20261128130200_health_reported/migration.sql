-- A project's health counts once somebody has said it: it begins as green, and nothing tells that from a green that was meant.
alter table "Project" add column "healthReported" boolean not null default false;
update "Project" p set "healthReported" = true
  where p.health <> 'green' or exists (select from "StatusReport" s where s."projectId" = p.id);

create function say_health() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or new.health <> 'green' then
    new."healthReported" := true;
  end if;
  return new;
end $$;
create trigger say_health before insert or update of health on "Project" for each row execute function say_health();

create function say_health_by_report() returns trigger language plpgsql as $$
begin
  update "Project" set "healthReported" = true where id = new."projectId" and not "healthReported";
  return null;
end $$;
create trigger say_health after insert on "StatusReport" for each row execute function say_health_by_report();
