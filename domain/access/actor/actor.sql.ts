import { columnIn, type Sql, sql } from '../../../prisma/sql.ts'
import { profiles } from '../profiles.ts'
import { keptReach, nothingKept } from './kept.sql.ts'

/** The subjects of changes (AccessChange) that concern all of the deployment, and all people of the host. */
export const everybody = '00000000-0000-0000-0000-000000000000'
export const hostPeople = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
/** How long who asks is remembered at most; a row of AccessChange is kept for much longer. */
const longest = '10 minutes'

/** Whether somebody signs in with a membership `m` of a person `p`. */
export const isEnabled = sql`p."disabledAt" is null and m."disabledAt" is null and m.profile <> 'guest'`

/** Who somebody is by a membership, what grants open to them, and what they are shown. */
export const standingOf = sql`
  p.id as "personId", m.id as "membershipId", p.name, p.email, m.profile, al.ceilings, ${isEnabled} as enabled,
  coalesce(p.locale, o.locale) as locale, coalesce(p."timeZone", o."timeZone") as "timeZone",
  chosen.layout, shown.reports`

/** One statement says who is asking: person, membership, ceilings, layout as one JSON text, and what grants reach as another one; by both
 *  an actor is known again. */
const actor = sql`
  'member' as kind, ${standingOf}, p."passwordTemporary", m."jobRole", m."legalRepresentative",
  p."disabledAt" is null and m."reinvitedAt" is not null as awaited, ${lookedFrom('o')} as organisation,
  (select count(*)::int from "Membership" x where x."personId" = p.id and x."disabledAt" is null and x.profile <> 'guest') as memberships`

/** An organisation as those know it who look from it. */
export function lookedFrom(alias: string): Sql {
  const of = (column: string) => columnIn(alias, column)
  return sql`json_build_object('id', ${of('id')}, 'name', ${of('name')}, 'accent', ${of('accent')}, 'isHost', ${of('isHost')}, 'logoId', ${of('logoId')})`
}

/** The organisations of all that grants let into the projects of a reach `s`: into one of them or one of its phases, into its product
 *  or all of its organisation. */
const takingPart = sql`array(
        select distinct coalesce(t."organisationId", y."organisationId", b."organisationId", w."principalId")
        from (
          select y.* from "Project" y where s.kind in ('project', 'phase') and y.id = any (s.ids || s."projectIds")
          union all select y.* from "Project" y where s.kind = 'product' and y."productId" = any (s.ids)) x
        cross join lateral (
          select unnest(array[x.id, x."organisationId", x."productId"]) as id
          union all select h.id from "Phase" h where h."projectId" = x.id) thing
        join "Grant" w on w."resourceId" = thing.id and w.via <> 'owner'
          and (w."expiresAt" is null or w."expiresAt" > now()) and w."suspendedAt" is null
        left join "Team" t on w."principalKind" = 'team' and t.id = w."principalId"
        left join "Group" y on w."principalKind" = 'group' and y.id = w."principalId"
        left join "Membership" b on w."principalKind" = 'membership' and b.id = w."principalId")`

/** The profiles that use their organisation's owner grants for everything, and those for what they run or made. */
export const profilesThatUse = (wanted: 'all' | 'own') =>
  Object.entries(profiles).flatMap(([profile, { owned }]) => (owned === wanted ? [profile] : []))

/** A grant as it is known among those that open one thing: no two of them have the same principal and way. */
export const grantKey = (alias: string) =>
  sql`concat_ws(' ', ${columnIn(alias, 'principalKind')}, ${columnIn(alias, 'principalId')}, ${columnIn(alias, 'via')}) collate "C"`

/** The project access level (as `id`) that counts for somebody where a grant names none: inside the host its own, else that of their job
 *  role, or of everybody outside. */
export const standardLevel = (isHost: Sql, jobRole: Sql) => sql`(
    select l.id from "ProjectAccessLevel" l
    where case when ${isHost} then l."defaultInternal" else l."defaultExternal" or l."jobRole" = ${jobRole} end
    order by l."jobRole" is null limit 1)`

/** The teams and groups of a membership `m` of an organisation `o`, and the project access level (`standard`) of grants that name none. */
export const principalsOf = sql`
  cross join lateral (
    select array(select "teamId" from "TeamMember" where "membershipId" = m.id) as teams,
           array(select "groupId" from "GroupMember" where "membershipId" = m.id) as groups) sets
  left join lateral ${standardLevel(sql`o."isHost"`, sql`m."jobRole"`)} standard on true`

/** The person `p` of a membership `m`, its organisation `o` and access level `al`, and what `principalsOf` has. */
export const personAndPrincipalsOf = sql`
  join "Person" p on p.id = m."personId"
  join "Organisation" o on o.id = m."organisationId"
  join "AccessLevel" al on al.id = m."accessLevelId"
  ${principalsOf}`

/** The grants that open something to a membership (see `principalsOf`), a row for each thing that one of them opens, and perhaps more than
 *  one where they use their organisation's ownership. */
export const opening = sql`
        select g."resourceKind" as kind, g."resourceId" as id, g."organisationId", coalesce(g."levelId", standard.id) as "levelId",
               g."expiresAt", g."principalKind", g."principalId", g.via
        from "Grant" g
        where g."principalId" = any (sets.teams || sets.groups || m.id || o.id)
          and (g."expiresAt" is null or g."expiresAt" > now()) and g."suspendedAt" is null
          and (g.via <> 'owner' or m.profile::text = any (${profilesThatUse('all')}::text[]))
        union all
        select 'project', x.id, x."organisationId", coalesce(w."levelId", standard.id), w."expiresAt", w."principalKind", w."principalId", w.via
        from "Project" x join "Grant" w on w."principalId" = o.id and w.via = 'owner'
          and w."resourceId" in (x."organisationId", x."productId", x.id) and (w."expiresAt" is null or w."expiresAt" > now())
          and w."suspendedAt" is null
        where m.profile::text = any (${profilesThatUse('own')}::text[]) and (x."managerId" = m.id or x."creatorId" = m.id)`

/** What grants open to a membership (see `principalsOf`): each thing with the level it is opened at. */
export const reaching = sql`
      select g.kind, g.id, g."organisationId", g."levelId", ph."projectId"
      from (${opening}) g left join "Phase" ph on g.kind = 'phase' and ph.id = g.id
      group by 1, 2, 3, 4, 5`

/** The same by grants: what has the same principal, way, kind and level is one row (see reach.ts), and no text is made of its thousands
 *  of ids but one. What a phase is part of is asked for the phases alone. */
const parts = (opened: Sql) => sql`
      select g.kind, g."levelId", ${grantKey('g')} as grant, g."expiresAt",
             array(select distinct id from unnest(g.ids) id order by id) as ids,
             array(select distinct id from unnest(g."organisationIds") id order by id) as "organisationIds",
             case when g.kind = 'phase'
               then array(select distinct ph."projectId" from "Phase" ph where ph.id = any (g.ids) order by 1) else '{}' end as "projectIds"
      from (
        select g.kind, g."levelId", g."principalKind", g."principalId", g.via, min(g."expiresAt") as "expiresAt",
               array_agg(g.id) as ids, array_agg(g."organisationId") as "organisationIds"
        from (${opened}) g group by 1, 2, 3, 4, 5) g offset 0`

/** The reports of the host that the portal shows, and with them a membership's own (`m` of an organisation `o`) and what colleagues let them find. */
export const reportsOfHost = sql`r."inPortal"`
const reportsOfMember = sql`${reportsOfHost} or r."organisationId" = o.id and (r."toColleagues" or r."ownerId" = m.id)`

/** Reports (`r`) that the portal shows: what they are called, and what decides who may open them. Source: domain/reports/portal/opens.ts. */
const shownReports = (which: Sql) => sql`(
    select json_agg(json_build_object('id', r.id, 'name', r.name, 'names', r.names, 'entity', r.entity, 'columns', r.columns, 'filters', r.filters, 'sort', r.sort, 'groupBy', r."groupBy")
      order by r.id) as reports
    from "Report" r where ${which})`

/** The layout templates (`t`) by the assignments (`a`) that name a membership (see `from`), the most specific first. */
export const assignedLayouts = sql`
    from "LayoutAssignment" a join "LayoutTemplate" t on t.id = a."templateId"
    where (a."targetKind", a.target) in (('membership', m.id::text), ('job_role', m."jobRole"), ('organisation', o.id::text),
            ('access_level', al.id::text), ('deployment', 'deployment'))
       or a."targetKind" = 'team' and a.target = any (sets.teams::text[])
       or a."targetKind" = 'group' and a.target = any (sets.groups::text[])
    order by a."targetKind", a.target`

/** What stands beside a membership `m`: its person, organisation and level, what is opened to it (as `opening`) unless that is `kept`, its
 *  layout, and reports. */
export const besideMembership = (opened: Sql, reports: Sql, kept = nothingKept) => sql`
  ${personAndPrincipalsOf}
  cross join lateral (${kept} offset 0) kept
  cross join lateral (
    select json_agg(json_build_object('kind', s.kind, 'levelId', l.id, 'areas', l.areas, 'grant', s.grant, 'ids', s.ids,
             'organisationIds', s."organisationIds", 'projectIds', s."projectIds",
             'takingPartIds', case when o."isHost" and s.kind <> 'organisation' then ${takingPart} else '{}' end)
             order by s.kind, l.id, s.grant)::text as reach,
           min(s."expiresAt") as "expiresAt"
    from (${parts(opened)}) s join "ProjectAccessLevel" l on l.id = s."levelId" where not kept."isKept") reached
  left join lateral (
    select t.layout ${assignedLayouts} limit 1) chosen on true
  cross join lateral ${shownReports(reports)} shown`

const from = besideMembership(opening, reportsOfMember, keptReach)

/** The layout templates that a membership (uuid) is given, the most specific first: the first one is theirs. */
export const layoutsOfMember = (id: string) => sql`
  select a."targetKind", a.target, a."templateId", a.name as template, a.layout
  from "Membership" m join "Organisation" o on o.id = m."organisationId" join "AccessLevel" al on al.id = m."accessLevelId"
  ${principalsOf} cross join lateral (select a.*, t.name, t.layout ${assignedLayouts}) a
  where m.id = ${id}::uuid order by a."targetKind", a.target`

/** Who a membership stands for, as a text, and what grants reach of it, as another one, unless that is kept; the condition says which. */
const member = (where: Sql) =>
  sql`select (select row_to_json(a)::text from (select ${actor}) a) as actor, reached.reach, kept."isKept", m.id as "keptOf", ${reachSubjects} as "reachSubjects",
    ${valid} from "Membership" m ${from} where ${where}`

/** What grants reach of a membership follows from these, and not from its person or access level. */
const reachSubjects = sql`sets.teams || sets.groups || array[m.id, o.id, ${everybody}::uuid]
    || case when o."isHost" then array[${hostPeople}::uuid] else '{}' end`

/** What their answer follows from, and how long it is good at most: until a grant ends by itself, also one of others where they are told
 *  who takes part. */
export const valid = sql`
  ${reachSubjects} || array[p.id, al.id] as subjects,
  least(now() + ${longest}::interval, reached."expiresAt", kept."keptUntil",
    case when o."isHost" then (select min("expiresAt") from "Grant" where "expiresAt" > now()) end) as "validUntil"`

export const readActor = {
  bySession: (id: string) => sql`
    select s.data, s."expiresAt", s."seenAt", s."membershipId", s."accessId", pg_current_snapshot()::text as snapshot, a.*
    from "Session" s left join lateral (${member(sql`m.id = s."membershipId"`)}) a on true
    where s.id = ${id} and s."expiresAt" > now()`,
  byToken: (digest: string) => sql`
    select t.id, t.scopes, t."expiresAt", t."usedAt", t."membershipId", pg_current_snapshot()::text as snapshot, a.*
    from "ApiToken" t left join lateral (${member(sql`m.id = t."membershipId"`)}) a on true
    where t.digest = ${digest} and t."expiresAt" > now()`,
  byMembership: (id: string) => sql`
    select pg_current_snapshot()::text as snapshot, a.* from (${member(sql`m.id = ${id}::uuid`)}) a`,
  byAudience: (organisationId: string, accessLevelId: string) => sql`
    select row_to_json(a)::text as actor, json_build_array(json_build_object('kind', 'organisation', 'ids', json_build_array(o.id), 'levelId', l.id,
      'areas', l.areas, 'organisationIds', json_build_array(o.id), 'projectIds', json_build_array(), 'takingPartIds', json_build_array()))::text as reach
    from "Organisation" o, "AccessLevel" al, "ProjectAccessLevel" l, lateral (
      select 'audience' as kind, null as "membershipId", o.name, '' as email, o.locale, o."timeZone", al.ceilings, 'visitor' as profile,
        json_build_object('id', o.id, 'name', o.name, 'accent', o.accent, 'isHost', false) as organisation) a
    where o.id = ${organisationId}::uuid and al.id = ${accessLevelId}::uuid and l."defaultExternal"
    limit 1`,
}
