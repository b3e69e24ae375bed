import { query } from '../../../prisma/client.ts'
import { patternWith, type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { columnSql } from '../../access/columns.ts'
import { seesPeople } from '../../access/people.ts'
import { scopeSql } from '../../access/scope.ts'
import { othersWhoSee } from '../../access/why/others-who-see.ts'
import { nameSql, ofOrganisation } from '../../people/colleagues/list.sql.ts'
import { withOtherSide } from './other-sides.ts'
import { whom } from './things.sql.ts'

type Named = { id: string; personId: string | null; name: string | null }

/** What is told of who somebody is: of its own people (by membership and by person), teams and groups, and of those of others whom *Who sees
 *  what* names, by uuid. `others` are the ids that may be of others. */
export async function namesOf(actor: Member, ids: string[], others: string[]): Promise<Map<string, string>> {
  const found = await query<Named>(
    'activity-names',
    sql`select * from (${ownNamed(actor)}) one
    where id = any (${ids}::uuid[]) or "personId" = any (${ids}::uuid[])`,
  )
  const names = new Map<string, string>()
  for (const { id, personId, name } of found) if (name) for (const one of [id, personId]) if (one) names.set(one, name)
  const unknown = [...new Set(others)].filter((id) => !names.has(id))
  const strangers = seesPeople(actor) ? await othersWhoSee(actor, { ids: unknown }) : []
  return new Map([...names, ...strangers])
}

/** Whether a row `a` was done by somebody of that name, or of a partner of that name, or is about them, as far as they are told. */
export async function namedBy(actor: Member, q: string): Promise<Sql> {
  const pattern = patternWith(q)
  const found = await query<Named>(
    'activity-named',
    sql`select * from (${ownNamed(actor)}) one where name ilike ${pattern}::text limit 1000`,
  )
  const others = seesPeople(actor) ? [...(await othersWhoSee(actor, { pattern })).keys()] : []
  const ids = [...found.flatMap(({ id, personId }) => (personId ? [id, personId] : [id])), ...others]
  const about = [...ids, ...(await withOtherSide(actor, q))]
  const byAnybody = seesPeople(actor)
    ? sql`(a."actorName" ilike ${pattern}::text or partner.name ilike ${pattern}::text)`
    : sql`false`
  return sql`(a."subjectId" = any (${about}::uuid[]) and a.kind is null or a.detail->>'whom' ilike ${pattern}::text and a.kind is null or ${whom} = any (${ids}::text[])
    or case when a.kind is null then ${byAnybody}
      else a."actorId" = any (${ids}::uuid[]) and (file."tellsWho" or a.kind = 'sharing') end)`
}

/** The actor's own organisation, its people, teams and groups, with what they are called to the actor. */
function ownNamed(actor: Member): Sql {
  const { id, name } = actor.organisation
  const set = (subject: 'Team' | 'Group', table: Sql) => sql`union all
    select s.id, null, ${columnSql(actor, subject, 's', 'name')} from ${table} s
    where s."organisationId" = ${id}::uuid and ${scopeSql(actor, 'read', subject, 's')}`
  return sql`select m.id, m."personId", ${nameSql(actor)} as name from "Membership" m where ${ofOrganisation(actor)}
    ${set('Team', sql`"Team"`)} ${set('Group', sql`"Group"`)} union all select ${id}::uuid, null, ${name}::text`
}
