import type { Partnership, Prisma } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { type Paged, pagedOf, pageSize } from '../projects/pages.ts'
import { NotFound } from '../refusals.ts'
import { looksAfterPartners } from './looks-after.ts'
import { addressesInvited, seenBySide, sideOf, unansweredBefore } from './side.ts'
import { type PartnershipAction, type PartnershipSide, stepsOpenTo } from './transitions.ts'

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

/** A page of an organisation's partners and invitations. */
export type PartnersPage = Paged & { partners: ListedPartner[] }

const include = {
  sender: { select: { name: true } },
  recipient: { select: { name: true } },
  invitedBy: { select: { organisationId: true, person: { select: { name: true } } } },
} as const
type Row = Prisma.PartnershipGetPayload<{ include: typeof include }>

/** A page of the partners of the actor's own organisation: invitations that wait for it first, then the latest first. Throws NotFound for who
 *  does not look after them. */
export async function listPartners(actor: Member, page: number): Promise<PartnersPage> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const own = actor.organisation.id
  const where = seenBySide(own, await addressesInvited(prisma, own))
  const paged = pagedOf(page, await prisma.partnership.count({ where }))
  const rows = await prisma.partnership.findMany({
    ...{ where, include, take: pageSize, skip: (paged.page - 1) * pageSize },
    orderBy: [{ recipientView: { sort: 'asc', nulls: 'last' } }, { invitedAt: 'desc' }, { id: 'desc' }],
  })
  return { ...paged, partners: rows.map((row) => toldTo(own, row)) }
}

/** The invitations that wait for an answer of the actor's own organisation, what has waited longest first; none for who does not answer them. */
export async function listInvitationsToAnswer(actor: Member): Promise<ListedPartner[]> {
  if (!looksAfterPartners(actor)) return []
  const own = actor.organisation.id
  if (!actor.layout.navigation.includes('account') || !(await isInvited(own))) return []
  const where = { AND: [seenBySide(own, await addressesInvited(prisma, own)), waitsFor(own)] }
  const rows = await prisma.partnership.findMany({ where, include, orderBy: { invitedAt: 'asc' }, take: 100 })
  return rows.map((row) => toldTo(own, row))
}

/** Whether anything may wait for an organisation (uuid): one statement, for most are not invited. */
async function isInvited(own: string): Promise<boolean> {
  const found = await prisma.partnership.findFirst({
    where: { recipientView: 'pending', OR: [{ recipientId: own }, { recipientId: null, senderId: { not: own } }] },
    select: { id: true },
  })
  return found !== null
}

const waitsFor = (own: string): Prisma.PartnershipWhereInput => ({ senderId: { not: own }, recipientView: 'pending' })

function toldTo(own: string, row: Row): ListedPartner {
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
