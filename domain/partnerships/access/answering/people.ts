import { z } from 'zod'
import type { Db } from '../../../act.ts'
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
