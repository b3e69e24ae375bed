import type { PartnerAccessState, Prisma } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { OpenedAccess } from '../../../../words/partners/opened.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { type Paged, pagedOf, pageSize } from '../../../projects/pages.ts'
import { NotFound } from '../../../refusals.ts'
import { looksAfterPartners } from '../../looks-after.ts'
import { openedBy, withOpened } from '../opened.ts'
import { seenByPartner } from './offers.ts'
import { listOwnPeople, type NameablePerson } from './people.ts'

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

/** A page of the clients of an organisation. */
export type ReceivedAccessPage = Paged & { clients: ReceivedAccess[] }

/** One of them, with all of our people, of whom some or all work there. */
export type FoundClient = ReceivedAccess & { ours: NameablePerson[] }

const include = {
  ...withOpened,
  givenBy: { select: { person: { select: { name: true } } } },
  people: { select: { membershipId: true } },
} satisfies Prisma.PartnerAccessInclude
type Row = Prisma.PartnerAccessGetPayload<{ include: typeof include }>

/** A page of the clients of the actor's own organisation: offers first, then the latest first. Throws NotFound for who does not look after partners. */
export async function listReceivedAccess(actor: Member, page: number): Promise<ReceivedAccessPage> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const where = await seenByPartner(prisma, actor.organisation.id)
  const paged = pagedOf(page, await prisma.partnerAccess.count({ where }))
  const rows = await prisma.partnerAccess.findMany({
    ...{ where, include, take: pageSize, skip: (paged.page - 1) * pageSize },
    orderBy: [{ state: 'asc' }, { sentAt: 'desc' }, { id: 'desc' }],
  })
  const ours = rows.some(({ people }) => people.length > 0) ? await listOwnPeople(actor) : []
  return { ...paged, clients: rows.map((row) => toldWith(row, ours)) }
}

/** An access (uuid) that was given or offered to the actor's own organisation. Throws NotFound for any other one, and for who does not look after
 *  partners. */
export async function findClient(actor: Member, id: string): Promise<FoundClient> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const where = { AND: [{ id }, await seenByPartner(prisma, actor.organisation.id)] }
  const row = await prisma.partnerAccess.findFirst({ where, include })
  if (!row) throw new NotFound()
  const ours = await listOwnPeople(actor)
  return { ...toldWith(row, ours), ours }
}

/** The offers that wait for an answer of the actor's own organisation, what has waited longest first; none for who does not answer them. */
export async function listOffersToAnswer(actor: Member): Promise<ReceivedAccess[]> {
  if (!looksAfterPartners(actor) || !actor.layout.navigation.includes('account')) return []
  const own = actor.organisation.id
  if (!(await isOffered(own))) return []
  const where = { AND: [await seenByPartner(prisma, own), { state: 'pending' as const }] }
  const rows = await prisma.partnerAccess.findMany({ where, include, orderBy: { sentAt: 'asc' }, take: 100 })
  return rows.map((row) => toldWith(row, []))
}

/** Whether anything may wait for an organisation (uuid): one statement, for most are not offered anything. */
async function isOffered(own: string): Promise<boolean> {
  const to = [{ partnerId: own }, { partnerId: null, clientId: { not: own } }]
  const found = await prisma.partnerAccess.findFirst({ where: { state: 'pending', OR: to }, select: { id: true } })
  return found !== null
}

function toldWith(row: Row, ours: NameablePerson[]): ReceivedAccess {
  const named = new Set(row.people.map(({ membershipId }) => membershipId))
  const { id, state, forAll, endReason, sentAt, answeredAt, endedAt } = row
  return {
    ...{ id, state, forAll, endReason, name: row.client.name, opens: openedBy(row) },
    by: row.givenBy?.person.name ?? null,
    at: (state === 'ended' ? endedAt : state === 'pending' ? null : answeredAt) ?? sentAt,
    people: forAll ? [] : ours.filter((one) => named.has(one.id)),
  }
}
