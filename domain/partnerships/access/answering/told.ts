import type { PartnerAccessState, Prisma } from '@prisma/client'
import type { OpenedAccess } from '../../../../words/partners/opened.ts'
import { openedBy, withOpened } from '../opened.ts'
import type { NameablePerson } from './own-people.ts'

/** An organisation that gave, or offers, access to the actor's own: its name, what it opens, `by` whom it was offered, since when the state holds, and
 *  who of us works there: all of our people, or those who are named (`people`, by name). `endReason`: what somebody of the host said who ended it. */
export type ReceivedAccess = {
  id: string
  state: PartnerAccessState
  name: string
  opens: OpenedAccess
  by: string | null
  at: Date
  forAll: boolean
  people: NameablePerson[]
  endReason: string
}

/** What of an access is read for that. */
export const readOfReceived = {
  ...withOpened,
  givenBy: { select: { person: { select: { name: true } } } },
  people: { select: { membershipId: true } },
} satisfies Prisma.PartnerAccessInclude
type Row = Prisma.PartnerAccessGetPayload<{ include: typeof readOfReceived }>

/** An access as its partner is told of it, of whose people (`ours`) some may be named. */
export function toldWith(row: Row, ours: NameablePerson[]): ReceivedAccess {
  const named = new Set(row.people.map(({ membershipId }) => membershipId))
  const { id, state, forAll, endReason, sentAt, answeredAt, endedAt } = row
  return {
    ...{ id, state, forAll, endReason, name: row.client.name, opens: openedBy(row) },
    by: row.givenBy?.person.name ?? null,
    at: (state === 'ended' ? endedAt : state === 'pending' ? null : answeredAt) ?? sentAt,
    people: forAll ? [] : ours.filter((one) => named.has(one.id)),
  }
}
