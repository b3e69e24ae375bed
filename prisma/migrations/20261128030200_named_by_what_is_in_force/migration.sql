-- A suspended grant makes nobody somebody who may be named.
create or replace function may_be_named(member uuid, organisation uuid, product uuid, project uuid, phase uuid) returns boolean
  language sql stable as $$
  select exists (
    select from "Membership" m join "Organisation" o on o.id = m."organisationId"
    where m.id = member and (o."isHost" or o.id = organisation or exists (
      select from "Grant" g
      where g."resourceId" in (organisation, product, project, phase) and g.via <> 'owner'
        and (g."expiresAt" is null or g."expiresAt" > now()) and g."suspendedAt" is null
        and (g."principalId" in (m.id, o.id)
          or g."principalId" in (select t."teamId" from "TeamMember" t where t."membershipId" = m.id)
          or g."principalId" in (select s."groupId" from "GroupMember" s where s."membershipId" = m.id)))))
$$;
