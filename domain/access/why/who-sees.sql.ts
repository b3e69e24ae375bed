import { given, type Sql, sql } from '../../../prisma/sql.ts'
import { grantKey, profilesThatUse, standardLevel } from '../actor/actor.sql.ts'

/**
 * Everybody whom grants lead to one of the rows that stand at the `places` given, a line for each person and row, with the ways as one text: on what
 * (kind and id), at which level, by which grant, each with bars between and commas behind. People who have the same ways, access level and side are alike: what one of them sees of
 * the row all of them do, but for their own name. What is the same for thousands, as the text of a way, is made once.
 */
const reaching = sql`
  place as materialized (
    select * from json_to_recordset(${given('places')}::json) as place("rowId" uuid, "projectId" uuid, kind "ResourceKind", id uuid)),
  opening as materialized (
    select place."rowId", place."projectId", g."principalKind", g."principalId", g."resourceKind", g."resourceId", g.via, g."levelId"::text as "levelId", ${grantKey('g')} as key,
      concat_ws('|', g."resourceKind", g."resourceId", '') as thing
    from place join "Grant" g on g."resourceId" = place.id and g."resourceKind" = place.kind
    where (g."expiresAt" is null or g."expiresAt" > now()) and g."suspendedAt" is null),
  holder as (
    select o.*, o."principalId" as "membershipId" from opening o where o."principalKind" = 'membership'
    union all select o.*, x."membershipId" from opening o join "TeamMember" x on x."teamId" = o."principalId"
      where o."principalKind" = 'team'
    union all select o.*, x."membershipId" from opening o join "GroupMember" x on x."groupId" = o."principalId"
      where o."principalKind" = 'group'
    union all select o.*, m.id from opening o join "Membership" m on m."organisationId" = o."principalId"
      where o."principalKind" = 'organisation'),
  standard as materialized (
    select who.*, (select id::text from ${standardLevel(sql`who."isHost"`, sql`who."jobRole"`)} level) as "levelId"
    from (select distinct org."isHost", m."jobRole" from "Membership" m join "Organisation" org on org.id = m."organisationId") who),
  reaching as (
    select h."rowId", h."membershipId", string_agg(h.thing || coalesce(h."levelId", standard."levelId") || '|' || h.key, ','
      order by h."resourceKind", h."resourceId", h.key) as ways
    from holder h join "Membership" m on m.id = h."membershipId" join "Organisation" org on org.id = m."organisationId"
    left join "Project" p on p.id = h."projectId"
    join standard on standard."isHost" = org."isHost" and standard."jobRole" is not distinct from m."jobRole"
    where coalesce(h."levelId", standard."levelId") is not null
      and (h.via <> 'owner' or m.profile::text = any(${profilesThatUse('all')}::text[])
        or m.profile::text = any(${profilesThatUse('own')}::text[]) and h."resourceKind" not in ('phase', 'file')
          and (p."managerId" = m.id or p."creatorId" = m.id))
    group by 1, 2),
  person as (
    select r.*, m."personId", m.profile, m."organisationId", m."accessLevelId", p.name, p.email, o.name as organisation, o."isHost",
           p.name || case when m."organisationId" = ${given('home')}::uuid then ' ' || p.email else '' end as words
    from reaching r join "Membership" m on m.id = r."membershipId" join "Person" p on p.id = m."personId"
    join "Organisation" o on o.id = m."organisationId"
    where m."disabledAt" is null and p."disabledAt" is null and m.profile <> 'guest')`

/** How many people are alike, for each kind of them and row. */
export const kindsOfPeople: Sql = sql`
  with ${reaching}
  select "rowId", "accessLevelId", "isHost", ways, count(*)::int as people,
    count(*) filter (where "organisationId" = ${given('home')}::uuid)::int as "ofHome"
  from person group by 1, 2, 3, 4`

/** The same of one row, with how many of them have the `pattern` in their words (`hits`), and the `first` so many of these, with their rank in the order
 *  in which they are listed: those of the organisation given as `home` first. One reading serves to decide about the kinds and to list their people. */
export const listedKindsOfPeople: Sql = sql`
  with ${reaching},
  ranked as (
    select person.*, words ilike ${given('pattern')}::text as hit,
      row_number() over (order by "organisationId" <> ${given('home')}::uuid, organisation, name, "membershipId")::int as rank
    from person)
  select "rowId", "accessLevelId", "isHost", ways, count(*)::int as people,
    count(*) filter (where "organisationId" = ${given('home')}::uuid)::int as "ofHome",
    count(*) filter (where hit)::int as hits,
    (array_agg("membershipId"::text order by rank) filter (where hit))[:${given('first')}::int] as ids,
    (array_agg(rank order by rank) filter (where hit))[:${given('first')}::int] as ranks
  from ranked group by 1, 2, 3, 4`

/** What those are called who are of one of the kinds given as `kinds`, with their row, but not of the organisation given as `home`, and what their
 *  organisations are called: of those given as `ids`, or whose name is like the `pattern`. */
export const othersOfKinds: Sql = sql`
  with ${reaching},
  other as materialized (
    select "membershipId", "organisationId", organisation, name || ' (' || organisation || ')' as name from person
    where "organisationId" <> ${given('home')}::uuid
      and concat_ws(' ', "rowId", "accessLevelId", "isHost", ways) = any(${given('kinds')}::text[]))
  select "membershipId" as id, name from other
  where "membershipId" = any(${given('ids')}::uuid[]) or name ilike ${given('pattern')}::text
  union select "organisationId", organisation from other
  where "organisationId" = any(${given('ids')}::uuid[]) or organisation ilike ${given('pattern')}::text`
