import { given, type Sql, sql } from '../../../../prisma/sql.ts'
import { reportFacts } from '../../../reports/portal/alike.sql.ts'
import { isEnabled, profilesThatUse, standardLevel } from '../../actor/actor.sql.ts'
import type { Member } from '../../actor/actor.ts'
import { scopeSql } from '../../scope.ts'
import { inForceSql } from '../../sharing/in-force.ts'
import { organisationsToldSql } from '../told.ts'

const ownedBy = (which: 'all' | 'own') => sql`m.profile::text = any (${profilesThatUse(which)}::text[])`

/** Whom something of these organisations (`id`) can be given to: their teams, groups and members, and themselves. */
const principalsOfAll = (organisations: Sql) => sql`
    select o.id as "organisationId", one.id from ${organisations} o cross join lateral (
      select id from "Team" where "organisationId" = o.id
      union all select id from "Group" where "organisationId" = o.id
      union all select id from "Membership" where "organisationId" = o.id
      union all select o.id) one`

/**
 * By which kinds of grants, at which project access levels, people get to the organisations given as `organisations`: to something of one (`at`), or, of the
 * host, into projects in which people of one take part (`takes`; as `takingPart` in actor.sql.ts). A line for each person, with all of it as a text.
 */
const leading = sql`
  place as materialized (select unnest(${given('organisations')}::uuid[]) as id),
  inside as (${principalsOfAll(sql`place`)}),
  host_side as (${principalsOfAll(sql`(select id from "Organisation" where "isHost")`)}),
  host_given as materialized (
    select given.* from host_side h cross join lateral (
      select g."principalKind", g."principalId", g.via, g."resourceKind"::text as kind, g."levelId", g."resourceId"
      from "Grant" g where g."principalId" = h.id and g."resourceKind" <> 'organisation' and ${inForceSql('g')} offset 0) given),
  near as materialized (
    select x.id, x."organisationId", x."productId" from host_given g join "Project" x on x.id = g."resourceId"
    union select x.id, x."organisationId", x."productId" from host_given g join "Project" x on x."productId" = g."resourceId"
    union select x.id, x."organisationId", x."productId"
      from host_given g join "Phase" h on h.id = g."resourceId" join "Project" x on x.id = h."projectId"
    union select x.id, x."organisationId", x."productId"
      from "Membership" m join "Organisation" o on o.id = m."organisationId" and o."isHost" and ${ownedBy('own')}
      cross join lateral (select * from "Project" y where y."managerId" = m.id union all select * from "Project" y where y."creatorId" = m.id) x),
  near_thing as materialized (
    select near.id as "projectId", part.id from near cross join lateral unnest(array[near.id, near."organisationId", near."productId"]) as part (id)
    union all select h."projectId", h.id from near join "Phase" h on h."projectId" = near.id),
  let_in as (
    select i."organisationId", n.id from (select distinct id from near_thing) n
    join "Grant" g on g."resourceId" = n.id and g.via <> 'owner' and ${inForceSql('g')} join inside i on i.id = g."principalId" group by 1, 2),
  taking as materialized (
    select l."organisationId", near.id, near."productId"
    from let_in l join near_thing n on n.id = l.id join near on near.id = n."projectId" group by 1, 2, 3),
  thing as materialized (
    select "organisationId", id from taking union select "organisationId", "productId" from taking where "productId" is not null
    union select taking."organisationId", h.id from taking join "Phase" h on h."projectId" = taking.id),
  opening as materialized (
    select g."principalKind", g."principalId", g.via, g."resourceKind"::text as kind, g."levelId", place.id as at, false as takes
    from place join "Grant" g on g."organisationId" = place.id where ${inForceSql('g')} group by 1, 2, 3, 4, 5, 6
    union all select g."principalKind", g."principalId", g.via, g.kind, g."levelId", thing."organisationId", true
    from thing join host_given g on g."resourceId" = thing.id group by 1, 2, 3, 4, 5, 6),
  holder as (
    select o.kind, o."levelId", o.at, o.takes, o.via, m.id from opening o join "Membership" m on m.id = o."principalId"
    union all select o.kind, o."levelId", o.at, o.takes, o.via, x."membershipId" from opening o join "TeamMember" x on x."teamId" = o."principalId"
    union all select o.kind, o."levelId", o.at, o.takes, o.via, x."membershipId" from opening o join "GroupMember" x on x."groupId" = o."principalId"
    union all select o.kind, o."levelId", o.at, o.takes, o.via, m.id from opening o join "Membership" m on m."organisationId" = o."principalId"),
  running as (
    select distinct 'project', g."levelId", x.at, x.takes, m.id
    from (
      select x.id, x."organisationId", x."productId", x."managerId", x."creatorId", place.id as at, false as takes
        from place join "Project" x on x."organisationId" = place.id
      union all select x.id, x."organisationId", x."productId", x."managerId", x."creatorId", taking."organisationId", true
        from taking join "Project" x on x.id = taking.id) x
    join "Membership" m on m.id in (x."managerId", x."creatorId") and ${ownedBy('own')}
    join "Grant" g on g."principalId" = m."organisationId" and g.via = 'owner' and ${inForceSql('g')}
      and g."resourceId" in (x."organisationId", x."productId", x.id)),
  led as (
    select l.id, string_agg(distinct concat_ws('|', l.kind, coalesce(l."levelId", standard.id), l.at, case when l.takes then 't' end), ',') as ways
    from (
      select h.kind, h."levelId", h.at, h.takes, h.id from holder h join "Membership" m on m.id = h.id where h.via <> 'owner' or ${ownedBy('all')}
      union all select * from running) l
    join "Membership" m on m.id = l.id join "Organisation" o on o.id = m."organisationId" and (o."isHost" or not l.takes)
    left join lateral ${standardLevel(sql`o."isHost"`, sql`m."jobRole"`)} standard on true
    where coalesce(l."levelId", standard.id) is not null group by l.id)`

/** What decides outside which reports open to somebody, as a text, where that is asked: see alike.sql.ts. */
const opensReports = sql`
  asks as (
    select id, concat_ws('|', template, "ownAsWhole", array_to_string(opened, ',')) as facts
    from (${reportFacts(sql`${given('isReport')}::boolean and (${given('inPortal')}::boolean or o.id = any (${given('organisations')}::uuid[]))`)}) facts)`

/**
 * Everybody whom an actor may be told of, put together with those who are alike at something around projects: of the same profile, access level and
 * side, with the same ways to its organisations, and as much theirs. Of each kind it is told how many there are, how many of them have the `pattern` in
 * name or address (`hits`), the `first` so many of these with their rank, and one who stands for all (`exampleId`).
 */
export const kindsAround = (actor: Member): Sql => sql`
  with ${leading}, told as materialized (${organisationsToldSql(actor)}), ${opensReports},
  person as (
    select m.id, m.profile, m."accessLevelId", o."isHost", coalesce(led.ways, '') as ways, asks.facts,
      case when o.id = any (${given('organisations')}::uuid[]) then o.id end as "ownOrganisationId",
      case when m."personId" = ${given('id')}::uuid then m."personId" end as "personId",
      case when m.id = ${given('ownerId')}::uuid then m.id end as "ownerId",
      p.name || ' ' || p.email ilike ${given('pattern')}::text as hit,
      row_number() over (order by o.id = any (${given('organisations')}::uuid[]) desc, o.name, p.name, m.id)::int as rank
    from "Membership" m join "Person" p on p.id = m."personId" join "Organisation" o on o.id = m."organisationId"
    join told on told.id = o.id left join led on led.id = m.id left join asks on asks.id = m.id
    where ${isEnabled} and ${scopeSql(actor, 'read', 'Membership', 'm')})
  select profile, "accessLevelId", "isHost", ways, "ownOrganisationId", "personId", "ownerId", min(id::text) as "exampleId",
    count(*) filter (where hit)::int as hits,
    (array_agg(id::text order by rank) filter (where hit))[:${given('first')}::int] as ids,
    (array_agg(rank order by rank) filter (where hit))[:${given('first')}::int] as ranks
  from person group by profile, "accessLevelId", "isHost", ways, facts, "ownOrganisationId", "personId", "ownerId"`
