import type { PartnerAccessState, Prisma } from '@prisma/client'
import type { Member } from '../../../access/actor/actor.ts'
import { seesPeople } from '../../../access/people.ts'
import { unansweredBefore } from '../../unanswered.ts'
import { mayOffer } from '../who-may.ts'
import { lastActive } from './last-active.sql.ts'
import { productsToGive } from './products.ts'
import { isPartnerTold } from './row.ts'

/** How an access stands; `unanswered`: it was offered, and nobody has answered for thirty days. */
export type GivenState = PartnerAccessState | 'unanswered'

/** What its client can do about an access. */
export type GivenAct = 'change' | 'resend' | 'delete' | 'end'

/**
 * An access as its client sees it. `name` is that of the partner, null until it has accepted an offer that went to an address (`email`); `products` are
 * those that the reader is told of, and `unseen` how many there are besides; `by` who offered it, null where they are not told; `at` since when the state holds;
 * `activeAt` when somebody of the partner last did anything here; `can` what can be done next.
 */
export type AccessToPartner = {
  id: string
  state: GivenState
  name: string | null
  email: string | null
  reach: 'limited' | 'complete'
  wallet: boolean
  products: { id: string; name: string }[]
  unseen: number
  by: string | null
  at: Date
  activeAt: Date | null
  can: GivenAct[]
}

/** What of an access is read for that. */
export const readOfAccess = (actor: Member) =>
  ({
    partner: { select: { name: true } },
    givenBy: { select: { id: true, person: { select: { name: true } } } },
    products: {
      where: { product: { is: productsToGive(actor) } },
      select: { product: { select: { id: true, name: true } } },
      orderBy: { product: { name: 'asc' } },
    },
    _count: { select: { products: true } },
  }) satisfies Prisma.PartnerAccessInclude
export type AccessRow = Prisma.PartnerAccessGetPayload<{ include: ReturnType<typeof readOfAccess> }>

/** The rows as their client is told of them. */
export async function tellGiven(actor: Member, rows: AccessRow[]): Promise<AccessToPartner[]> {
  const active = await lastActive(rows.map(({ id }) => id))
  return rows.map((row) => {
    const { id, email, reach, wallet, givenBy } = row
    const isTold = givenBy?.id === actor.membershipId || seesPeople(actor)
    const products = row.products.map(({ product }) => product)
    return {
      ...{ id, state: stateOf(row), name: isPartnerTold(row) ? (row.partner?.name ?? null) : null },
      ...{ email: email || null, reach, wallet, products, unseen: row._count.products - products.length },
      ...{ by: isTold ? (givenBy?.person.name ?? null) : null, at: row.endedAt ?? row.answeredAt ?? row.sentAt },
      ...{ activeAt: active.get(id) ?? null, can: openTo(actor, row) },
    }
  })
}

function stateOf({ state, sentAt }: AccessRow): GivenState {
  return state === 'pending' && sentAt < unansweredBefore() ? 'unanswered' : state
}

function openTo(actor: Member, { state, reach }: AccessRow): GivenAct[] {
  if (state === 'pending') return mayOffer(actor, { reach }) ? ['change', 'resend', 'delete'] : ['change', 'delete']
  return state === 'accepted' ? ['change', 'end'] : ['delete']
}
