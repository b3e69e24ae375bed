-- Whoever runs a project, is assigned a task or owns a risk is of the project's organisation, of the host, or reaches the thing
-- by a grant. Only what is written is checked: rows that stand wrong already stay, and the back-office lists them.

-- Whether a membership may be named on something of an organisation and product, in a project and perhaps one of its phases.
create function may_be_named(member uuid, organisation uuid, product uuid, project uuid, phase uuid) returns boolean
  language sql stable as $$
  select exists (
    select from "Membership" m join "Organisation" o on o.id = m."organisationId"
    where m.id = member and (o."isHost" or o.id = organisation or exists (
      select from "Grant" g
      where g."resourceId" in (organisation, product, project, phase) and g.via <> 'owner'
        and (g."expiresAt" is null or g."expiresAt" > now())
        and (g."principalId" in (m.id, o.id)
          or g."principalId" in (select t."teamId" from "TeamMember" t where t."membershipId" = m.id)
          or g."principalId" in (select s."groupId" from "GroupMember" s where s."membershipId" = m.id)))))
$$;

-- A project that changes hands leaves behind whoever has no business with its new organisation.
create function keep_manager() returns trigger language plpgsql as $$
begin
  if may_be_named(new."managerId", new."organisationId", new."productId", new.id, null) then return new; end if;
  if tg_op = 'INSERT' or new."managerId" is distinct from old."managerId" then
    raise check_violation using message = 'managerId_reaches', constraint = 'managerId_reaches';
  end if;
  if new."organisationId" <> old."organisationId" then new."managerId" := null; end if;
  return new;
end $$;
create trigger people before insert or update of "managerId", "organisationId" on "Project" for each row
  when (new."managerId" is not null) execute function keep_manager();

-- A phase that is deleted takes nobody off its tasks; a task that is put into another phase needs somebody who reaches that one.
create function keep_assignee() returns trigger language plpgsql as $$
begin
  if may_be_named(new."assigneeId", new."organisationId", new."productId", new."projectId", new."phaseId") then return new; end if;
  if tg_op = 'INSERT' or new."assigneeId" is distinct from old."assigneeId" or new."projectId" <> old."projectId"
    or (new."phaseId" is not null and new."phaseId" is distinct from old."phaseId") then
    raise check_violation using message = 'assigneeId_reaches', constraint = 'assigneeId_reaches';
  end if;
  if new."organisationId" <> old."organisationId" then new."assigneeId" := null; end if;
  return new;
end $$;
create trigger people before insert or update of "assigneeId", "organisationId", "projectId", "phaseId" on "Task" for each row
  when (new."assigneeId" is not null) execute function keep_assignee();

create function keep_owner() returns trigger language plpgsql as $$
begin
  if may_be_named(new."ownerId", new."organisationId", new."productId", new."projectId", new."phaseId") then return new; end if;
  if tg_op = 'INSERT' or new."ownerId" is distinct from old."ownerId" or new."projectId" <> old."projectId"
    or (new."phaseId" is not null and new."phaseId" is distinct from old."phaseId") then
    raise check_violation using message = 'ownerId_reaches', constraint = 'ownerId_reaches';
  end if;
  if new."organisationId" <> old."organisationId" then new."ownerId" := null; end if;
  return new;
end $$;
create trigger people before insert or update of "ownerId", "organisationId", "projectId", "phaseId" on "RaidEntry" for each row
  when (new."ownerId" is not null) execute function keep_owner();
