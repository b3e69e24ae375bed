/** One statement says who is asking: person, membership, ceilings, what grants reach, layout. $2 and $3: the profiles that
 *  use their organisation's owner grants for everything, and for what they run or made. */
const actor = `
  p.id as "personId", m.id as "membershipId", p.name, p.email, p."passwordTemporary", m.profile, m."jobRole", al.ceilings,
  p."disabledAt" is null and m."disabledAt" is null as enabled,
  coalesce(p.locale, o.locale) as locale, coalesce(p."timeZone", o."timeZone") as "timeZone",
  json_build_object('id', o.id, 'name', o.name, 'accent', o.accent, 'isHost', o."isHost") as organisation,
  (select count(*)::int from "Membership" x where x."personId" = p.id and x."disabledAt" is null) as memberships,
  reached.reach, chosen.layout`

const from = `
  join "Person" p on p.id = m."personId"
  join "Organisation" o on o.id = m."organisationId"
  join "AccessLevel" al on al.id = m."accessLevelId"
  cross join lateral (
    select array(select "teamId" from "TeamMember" where "membershipId" = m.id) as teams,
           array(select "groupId" from "GroupMember" where "membershipId" = m.id) as groups) sets
  left join lateral (
    select l.id from "ProjectAccessLevel" l
    where case when o."isHost" then l."defaultInternal" else l."defaultExternal" or l."jobRole" = m."jobRole" end
    order by l."jobRole" is null limit 1) standard on true
  cross join lateral (
    select json_agg(r) as reach from (
      select g.kind, l.areas, array_agg(distinct g.id) as ids, array_agg(distinct g."organisationId") as "organisationIds",
             coalesce(array_agg(distinct g."projectId") filter (where g."projectId" is not null), '{}') as "projectIds"
      from (
        select g."resourceKind" as kind, g."resourceId" as id, g."organisationId", g."levelId", ph."projectId"
        from "Grant" g left join "Phase" ph on g."resourceKind" = 'phase' and ph.id = g."resourceId"
        where g."principalId" = any (sets.teams || sets.groups || m.id || o.id)
          and (g."expiresAt" is null or g."expiresAt" > now())
          and (g.via <> 'owner' or m.profile::text = any ($2::text[]))
        union all
        select 'project', x.id, x."organisationId", w."levelId", null
        from "Project" x join "Grant" w on w."principalId" = o.id and w.via = 'owner'
          and w."resourceId" in (x."organisationId", x."productId", x.id) and (w."expiresAt" is null or w."expiresAt" > now())
        where m.profile::text = any ($3::text[]) and (x."managerId" = m.id or x."creatorId" = m.id)
      ) g join "ProjectAccessLevel" l on l.id = coalesce(g."levelId", standard.id)
      group by g.kind, l.id) r) reached
  left join lateral (
    select t.layout from "LayoutAssignment" a join "LayoutTemplate" t on t.id = a."templateId"
    where (a."targetKind", a.target) in (('membership', m.id::text), ('job_role', m."jobRole"), ('organisation', o.id::text),
            ('access_level', al.id::text), ('deployment', 'deployment'))
       or a."targetKind" = 'team' and a.target = any (sets.teams::text[])
       or a."targetKind" = 'group' and a.target = any (sets.groups::text[])
    order by a."targetKind", a.target limit 1) chosen on true`

export const readActor = {
  bySession: `
    select s.data, s."expiresAt", s."seenAt", ${actor}
    from "Session" s join "Membership" m on m.id = s."membershipId" ${from}
    where s.id = $1 and s."expiresAt" > now()`,
  byMembership: `select ${actor} from "Membership" m ${from} where m.id = $1::uuid`,
  byAudience: `
    select json_build_object('id', o.id, 'name', o.name, 'accent', o.accent, 'isHost', false) as organisation,
      o.locale, o."timeZone", al.ceilings, l.areas, '{}'::json as layout
    from "Organisation" o, "AccessLevel" al, "ProjectAccessLevel" l
    where o.id = $1::uuid and al.id = $2::uuid and l."defaultExternal"
    limit 1`,
}
