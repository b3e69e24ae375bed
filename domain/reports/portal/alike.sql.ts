import { type Sql, sql } from '../../../prisma/sql.ts'
import { assignedLayouts, isEnabled, opening, personAndPrincipalsOf } from '../../access/actor/actor.sql.ts'

/** Members outside of whom all is the same that decides which reports open to them: one of them (a membership's uuid) stands for all, and of each
 *  organisation (its uuid) it is told how many there are. */
export type AlikeMembers = { exampleId: string; organisations: Record<string, number> }

/**
 * Which columns of a report somebody outside sees follows from which rules of their ability there are, not from the rows that these name: from profile,
 * access level and layout template, and from which kinds of things are opened at which project access levels. Of an organisation that is opened as a whole
 * other rules count than of one whose projects are; so that is told beside each. A line for each membership (`m`, of an organisation `o`) of which
 * the condition is true.
 */
export const reportFacts = (which: Sql) => sql`
  select m.id, o.id as "organisationId", m.profile, m."accessLevelId", chosen.template, reached.opened, reached."ownAsWhole"
  from "Membership" m
  ${personAndPrincipalsOf}
  cross join lateral (
    select array_agg(distinct concat_ws(' ', g.kind, g."levelId", g."asWhole")
        order by concat_ws(' ', g.kind, g."levelId", g."asWhole")) as opened,
      coalesce(bool_or(g."asWhole" and g."organisationId" = o.id), false) as "ownAsWhole"
    from (
      select g.kind, g."levelId", g."organisationId", bool_or(g.kind = 'organisation') over (partition by g."organisationId") as "asWhole"
      from (${opening}) g where g."levelId" is not null) g) reached
  left join lateral (select t.id as template ${assignedLayouts} limit 1) chosen on true
  where ${isEnabled} and not o."isHost" and ${which}`

/** Everybody outside who signs in, as AlikeMembers. */
export const alikeMembers: Sql = sql`
  with facts as (${reportFacts(sql`true`)}),
  counted as (
    select min(id::text) as id, "organisationId", count(*)::int as people, profile, "accessLevelId", template, opened, "ownAsWhole"
    from facts group by "organisationId", profile, "accessLevelId", template, opened, "ownAsWhole")
  select min(id) as "exampleId", json_object_agg("organisationId", people) as organisations
  from counted group by profile, "accessLevelId", template, opened, "ownAsWhole"`
