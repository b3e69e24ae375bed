import type { Partnership, Prisma } from '@prisma/client'
import type { PartnershipSide } from './transitions.ts'
import { unansweredBefore } from './unanswered.ts'

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

/** On which side of a relationship an organisation (uuid) is. */
export function sideOf({ senderId }: Pick<Partnership, 'senderId'>, organisationId: string): PartnershipSide {
  return senderId === organisationId ? 'sender' : 'recipient'
}
