import { z } from 'zod'
import { sql } from '../../../../prisma/sql.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { queryAs } from '../../../access/actor/current.ts'
import type { Db } from '../../../act.ts'
import { colleaguesSql } from '../../../people/contacts/colleagues.sql.ts'
import { lockOrganisations } from '../../../people/members/member-change.ts'
import { standing } from '../../../people/standing.ts'
import { Invalid } from '../../../refusals.ts'

const mostNamed = 5000

/** Who of a partner works for a client: all of its people, also those who come later, or those who are named (memberships' uuids). */
export const whoWorks = z.strictObject({
  whom: z.enum(['all', 'named']),
  people: z.preprocess(
    (sent) => (sent === undefined ? [] : [sent].flat()),
    z
      .array(z.uuid())
      .max(mostNamed)
      .transform((ids) => [...new Set(ids)]),
  ),
})

/** Somebody of the actor's own organisation, who may be named for a client. */
export type NameablePerson = { id: string; name: string | null; jobRole: string | null }

/** The people of the actor's own organisation who may sign in, by name. */
export function listOwnPeople(actor: Member): Promise<NameablePerson[]> {
  const people = colleaguesSql(actor, sql`m."disabledAt" is null`)
  const statement = sql`select x.id, x.name, x."jobRole" from (${people}) x order by lower(x.name) nulls last, x.id`
  return queryAs<NameablePerson>(actor, 'own-people', statement)
}

/** What was chosen, as an access keeps it. Until the work is done nobody of the organisation (uuid) is disabled. Throws Invalid where nobody is
 *  named, and for who is none of its people. */
export async function chosenPeople(
  db: Db,
  organisationId: string,
  { whom, people }: z.output<typeof whoWorks>,
): Promise<{ forAll: boolean; people: string[] }> {
  if (whom === 'all') return { forAll: true, people: [] }
  if (people.length === 0) throw new Invalid({ people: 'nobody-chosen' })
  await lockOrganisations(db, [organisationId])
  const where = { AND: [standing, { organisationId, id: { in: people } }] }
  if ((await db.membership.count({ where })) < people.length) throw new Invalid({ people: 'no-colleague' })
  return { forAll: false, people }
}
