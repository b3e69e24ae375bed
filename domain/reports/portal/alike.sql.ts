import { type Sql, sql } from '../../../prisma/sql.ts'
import { assignedLayouts, isEnabled, personAndPrincipalsOf, profilesThatUse } from '../../access/actor/actor.sql.ts'
import { inForceSql } from '../../access/sharing/in-force.ts'

/** Members outside of whom all is the same that decides which reports open to them: one of them (a membership's uuid) stands for all, and of each
 *  organisation (its uuid) it is told how many there are. */
export type AlikeMembers = { exampleId: string; organisations: Record<string, number> }

const inForce = inForceSql('g')
/** What stands in the index where a grant names no level: the usual one counts. */
const usual = sql`'00000000-0000-0000-0000-000000000000'::uuid`
/** What grants of a kind have in common, in the order of the index Grant_kinds_idx. */
const kindOfGrant = sql`g.via, g."resourceKind", coalesce(g."levelId", ${usual})`
/** The first kind of the grants in force of which this is true. */
const firstKind = (some: Sql) => sql`lateral (
  select g.via, g."resourceKind", coalesce(g."levelId", ${usual}) as level from "Grant" g where ${some} and ${inForce} order by ${kindOfGrant} limit 1)`

/**
 * The kinds of grants in force that each `principal` (id) has. From one kind it goes to the next one through the index, for somebody may have been given
 * thousands of one kind.
 */
const kindsHeld = sql`
  kind (id, via, "resourceKind", level) as (
    select principal.id, first.* from principal cross join ${firstKind(sql`g."principalId" = principal.id`)} first
    union all
    select kind.id, next.* from kind cross join ${firstKind(sql`g."principalId" = kind.id
      and (${kindOfGrant}) > (kind.via, kind."resourceKind", kind.level)`)} next)`

/** Whether there is a grant in force of the kind of `held` of which this is true. */
const someGrant = (where: Sql) => sql`exists (select from "Grant" g where g."principalId" = held."principalId"
  and (${kindOfGrant}) = (held.via, held."resourceKind", held.level) and ${inForce} and ${where})`

/**
 * Which columns of a report somebody outside sees follows from which rules of their ability there are, not from the rows that these name: from profile,
 * access level and layout template, and from which kinds of things are opened at which project access levels. Of an organisation that is opened as a whole
 * other rules count than of one whose projects are; so that is told beside each. A line for each membership (`m`, of an organisation `o`) of which the
 * condition is true.
 */
export const reportFacts = (which: Sql) => sql`
  with recursive member as materialized (
    select m.id, o.id as "organisationId", m.profile, m."accessLevelId", chosen.template, standard.id as standard,
      sets.teams || sets.groups || m.id || o.id as principals
    from "Membership" m
    ${personAndPrincipalsOf}
    left join lateral (select t.id as template ${assignedLayouts} limit 1) chosen on true
    where ${isEnabled} and not o."isHost" and ${which}),
  principal as materialized (select distinct unnest(principals) as id from member),
  ${kindsHeld},
  held as materialized (
    select m.id, kind.id as "principalId", kind.via, kind."resourceKind", kind.level, coalesce(nullif(kind.level, ${usual}), m.standard) as "levelId"
    from member m cross join unnest(m.principals) as of (id) join kind on kind.id = of.id
    where kind.via <> 'owner' or m.profile::text = any (${profilesThatUse('all')}::text[])),
  whole as materialized (
    select held.id, array_agg(distinct of."organisationId") as ids
    from held join (
      select kind.id, kind.via, kind.level, of."organisationId" from kind cross join lateral (
        select g."organisationId" from "Grant" g where g."principalId" = kind.id and (${kindOfGrant}) = (kind.via, kind."resourceKind", kind.level)
          and ${inForce} offset 0) of
      where kind."resourceKind" = 'organisation') of on of.id = held."principalId" and of.via = held.via and of.level = held.level
    where held."resourceKind" = 'organisation' and held."levelId" is not null group by held.id),
  opened as (
    select held.id, 'organisation' as kind, held."levelId", true as "asWhole" from held where held."resourceKind" = 'organisation'
    union all
    select held.id, held."resourceKind"::text, held."levelId", part."asWhole"
    from held left join whole on whole.id = held.id cross join (values (true), (false)) as part ("asWhole")
    where held."resourceKind" <> 'organisation' and case
      when whole.id is null then not part."asWhole"
      when part."asWhole" then ${someGrant(sql`g."organisationId" = any (whole.ids)`)}
      else ${someGrant(sql`g."organisationId" <> all (whole.ids)`)} end
    union all
    select m.id, 'project', coalesce(g."levelId", m.standard), coalesce(x."organisationId" = any (whole.ids), false)
    from member m join "Project" x on x."managerId" = m.id or x."creatorId" = m.id
    join "Grant" g on g."principalId" = m."organisationId" and g.via = 'owner' and g."resourceId" in (x."organisationId", x."productId", x.id) and ${inForce}
    left join whole on whole.id = m.id
    where m.profile::text = any (${profilesThatUse('own')}::text[])),
  reached as (
    select id, array_agg(distinct concat_ws(' ', kind, "levelId", "asWhole") collate "C") as opened
    from opened where "levelId" is not null group by id)
  select m.id, m."organisationId", m.profile, m."accessLevelId", m.template, reached.opened,
    coalesce(m."organisationId" = any (whole.ids), false) as "ownAsWhole"
  from member m left join reached on reached.id = m.id left join whole on whole.id = m.id`

/** Everybody outside who signs in, as AlikeMembers. */
export const alikeMembers: Sql = sql`
  with facts as (${reportFacts(sql`true`)}),
  counted as (
    select min(id::text) as id, "organisationId", count(*)::int as people, profile, "accessLevelId", template, opened, "ownAsWhole"
    from facts group by "organisationId", profile, "accessLevelId", template, opened, "ownAsWhole")
  select min(id) as "exampleId", json_object_agg("organisationId", people) as organisations
  from counted group by profile, "accessLevelId", template, opened, "ownAsWhole"`
