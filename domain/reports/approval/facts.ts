import type { Db } from '../../act.ts'

/** An address on a schedule, and whose eyes are chosen for it (uuids). */
export type Chosen = { email: string; organisationId: string; accessLevelId: string }

/** What decides about an address: whether it is a person's here, and a member's of the host; whose people have its domain, unless the
 *  chosen organisation's have it too; whether the chosen access level is one of the host's own people. */
export type Facts = Chosen & {
  organisation: string
  accessLevel: string
  isPerson: boolean
  isStaff: boolean
  belongsTo: string | null
  isStaffLevel: boolean
}

/** The facts about addresses as they are at this moment. An address whose organisation or access level is gone has none. */
export function factsOf(db: Pick<Db, '$queryRaw'>, chosen: Chosen[]): Promise<Facts[]> {
  const emails = chosen.map(({ email }) => email.toLowerCase())
  const organisations = chosen.map(({ organisationId }) => organisationId)
  const levels = chosen.map(({ accessLevelId }) => accessLevelId)
  return db.$queryRaw<Facts[]>`
    with domains as (
      select distinct split_part(p.email, '@', 2) as domain, o.id, o.name
      from "Membership" m join "Person" p on p.id = m."personId" join "Organisation" o on o.id = m."organisationId"
    ), host as (
      select m."personId", m."accessLevelId"
      from "Membership" m join "Organisation" o on o.id = m."organisationId"
      where o."isHost" and m."disabledAt" is null
    )
    select c.email, c."organisationId", c."accessLevelId", o.name as organisation, l.name as "accessLevel",
      p.id is not null as "isPerson",
      exists (select from host where host."personId" = p.id) as "isStaff",
      coalesce(l.ceilings ->> 'access', 'none') <> 'none' or coalesce(l.ceilings ->> 'system', 'none') <> 'none'
        or exists (select from host where host."accessLevelId" = l.id) as "isStaffLevel",
      case when not exists (select from unnest(having_it.ids) id where id = o.id) then having_it.names[1] end as "belongsTo"
    from unnest(${emails}::text[], ${organisations}::uuid[], ${levels}::uuid[]) as c(email, "organisationId", "accessLevelId")
    join "Organisation" o on o.id = c."organisationId"
    join "AccessLevel" l on l.id = c."accessLevelId"
    left join "Person" p on p.email = c.email
    cross join lateral (
      select array_agg(d.id) as ids, array_agg(d.name order by d.name) as names from domains d
      where '.' || split_part(c.email, '@', 2) like '%.' || d.domain) having_it
    order by c.email, o.name`
}
