import type { Partnership, Prisma } from '@prisma/client'
import type { Db } from '../act.ts'
import { standing } from '../people/standing.ts'
import type { PartnershipSide } from './transitions.ts'

/** So many days an invitation waits; then its sender is told that there was no answer. */
export const daysToAnswer = 30

/** The moment before which an invitation that was sent has had no answer. */
export function unansweredBefore(now = new Date()): Date {
  return new Date(now.getTime() - daysToAnswer * 24 * 60 * 60 * 1000)
}

/**
 * The relationships that an organisation (uuid) has a view of. Those are its own, and those it was invited to; with `addresses`, also
 * invitations that went to one of them while it was nobody's here, unless there is another relationship with the sender.
 */
export function seenBySide(organisationId: string, addresses: string[] = []): Prisma.PartnershipWhereInput {
  const other = { none: { recipientId: organisationId } }
  const back = { none: { senderId: organisationId, recipientId: { not: null } } }
  return {
    OR: [
      { senderId: organisationId, senderView: { not: null } },
      { recipientId: organisationId, recipientView: { not: null } },
      {
        ...{ recipientId: null, email: { in: addresses }, senderId: { not: organisationId } },
        ...{ recipientView: 'pending', invitedAt: { gt: unansweredBefore() } },
        sender: { is: { partnershipsSent: other, partnershipsReceived: back } },
      },
    ],
  }
}

/** The addresses, among those that were invited while they were nobody's, of people of an organisation (uuid). */
export async function addressesInvited(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ email: string }[]>`
    select p.email from "Partnership" x
    join "Person" p on p.email = x.email
    join "Membership" m on m."personId" = p.id
    where x."recipientId" is null and x."recipientView" = 'pending' and m."organisationId" = ${organisationId}::uuid
      and m."disabledAt" is null and m.profile <> 'guest' and p."disabledAt" is null`
  return rows.map(({ email }) => email)
}

/** On which side of a relationship an organisation (uuid) is. */
export function sideOf({ senderId }: Pick<Partnership, 'senderId'>, organisationId: string): PartnershipSide {
  return senderId === organisationId ? 'sender' : 'recipient'
}

/** Whose an address is here: the memberships that sign its person in, the one that was used last first. */
export function membershipsOf(db: Db, email: string) {
  return db.membership.findMany({
    where: { AND: [standing, { person: { email } }] },
    orderBy: [{ lastUsedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
    select: { id: true, organisationId: true, organisation: { select: { isHost: true } } },
  })
}
