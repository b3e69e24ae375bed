-- The first page of the back-office asks for a few of very many rows: by these indexes it finds them. The version before reads by them as well.

-- What customers have answered; what asks nothing any more has no answer either.
create index "Task_answered" on "Task" ("answeredAt", id) where "answeredAt" is not null;

-- Mails that did not arrive, by their addresses.
create index "Delivery_lost" on "Delivery" (email, "createdAt") where state in ('bounced', 'failed') or state = 'deferred' and fault = 'content';

-- Whether somebody is of another organisation, and not of the host. It is the same at any time, for a membership keeps its organisation, and the host is
-- who it is: an index may be made of it.
create function is_of_another(member uuid, organisation uuid) returns boolean language plpgsql immutable set search_path from current as $$
begin
  return exists (select from "Membership" m join "Organisation" o on o.id = m."organisationId"
    where m.id = member and not o."isHost" and o.id <> organisation);
end $$;

-- Rows in which somebody of another organisation is named: few, and of these it is asked whether they still reach them.
create index "Project_named_elsewhere" on "Project" (id) where "managerId" is not null and is_of_another("managerId", "organisationId");
create index "Task_named_elsewhere" on "Task" (id) where "assigneeId" is not null and is_of_another("assigneeId", "organisationId");
create index "RaidEntry_named_elsewhere" on "RaidEntry" (id) where "ownerId" is not null and is_of_another("ownerId", "organisationId");
create index "DecisionLogEntry_named_elsewhere" on "DecisionLogEntry" (id)
  where "decidedById" is not null and is_of_another("decidedById", "organisationId");
