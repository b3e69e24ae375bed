import type { Partnership, Prisma } from '@prisma/client'
import { sideOf } from './side.ts'
import { type PartnershipAction, type PartnershipSide, stepsOpenTo } from './transitions.ts'
import { unansweredBefore } from './unanswered.ts'

/** How an organisation sees a relationship. `unanswered`: it has invited, and nobody has answered for thirty days; `ended`: they were partners, and the other side has
 *  ended it. */
export type PartnerState = 'pending' | 'unanswered' | 'accepted' | 'rejected' | 'ended'

/** A relationship as one side sees it. `name` is that of the other organisation, null until whoever was invited has accepted; `by` who sent the
 *  invitation, null where they are not told; `at` the moment since when the state holds; `can` what this side can do next. */
export type ListedPartner = {
  id: string
  side: PartnershipSide
  state: PartnerState
  name: string | null
  email: string | null
  by: string | null
  at: Date
  can: PartnershipAction[]
}

/** What of a relationship is read for that. */
export const readOfPartner = {
  sender: { select: { name: true } },
  recipient: { select: { name: true } },
  invitedBy: { select: { organisationId: true, person: { select: { name: true } } } },
} as const
type Row = Prisma.PartnershipGetPayload<{ include: typeof readOfPartner }>

/** A relationship as an organisation (uuid) is told of it. */
export function toldTo(own: string, row: Row): ListedPartner {
  const side = sideOf(row, own)
  const other = side === 'recipient' ? row.sender : row.acceptedAt ? row.recipient : null
  return {
    ...{ id: row.id, side, name: other?.name ?? null },
    state: stateOf(row, side),
    email: side === 'sender' ? row.email : null,
    by: row.invitedBy?.person.name ?? null,
    at: (row.senderView === 'pending' ? null : row.answeredAt) ?? row.invitedAt,
    can: stepsOpenTo(row, side),
  }
}

function stateOf(row: Partnership, side: PartnershipSide): PartnerState {
  const state = (side === 'sender' ? row.senderView : row.recipientView) ?? 'rejected'
  if (state === 'rejected' && row.acceptedAt) return 'ended'
  return side === 'sender' && state === 'pending' && row.invitedAt < unansweredBefore() ? 'unanswered' : state
}
