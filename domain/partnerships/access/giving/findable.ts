import type { Prisma } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { partnersOf } from '../../../access/sharing/partners.ts'
import { emailAddress } from '../../../people/email.ts'
import { NotFound } from '../../../refusals.ts'
import { givesAccess } from '../who-may.ts'
import { standsNow } from './row.ts'

/** Whom access can be given to: the partners of the own organisation, what was found by its name, and the address that was typed, which says
 *  nothing of whether it is anybody's. `isShort`: too little was typed to look for; `more`: there are others, to be found by more of their names. */
export type PartnersFound = {
  q: string
  partners: PartnerFound[]
  found: PartnerFound[]
  more: boolean
  address: string | null
  isShort: boolean
}

/** An organisation that access can be given to; with what the own one has given or offers it already, as far as that is told. */
export type PartnerFound = { id: string; name: string; access: { id: string; state: 'pending' | 'accepted' } | null }

/** So many letters a name is looked for with, at least. Source: issue 10. */
export const shortestName = 3
const atOnce = 20

/** The organisations that somebody finds by name who gives access: partners of the host that have agreed to be found. */
export const findableBy = ({ organisation }: Member) =>
  ({
    ...{ findable: true, isPartner: true, isHost: false },
    id: { not: organisation.id },
  }) satisfies Prisma.OrganisationWhereInput

/** Whom the actor's own organisation can give access to, with some words (`q`) of a name, or with an address. Throws NotFound for who gives none. */
export async function findPartners(actor: Member, q = ''): Promise<PartnersFound> {
  if (!givesAccess(actor)) throw new NotFound()
  const address = emailAddress.safeParse(q).data ?? null
  const isShort = q.length > 0 && q.length < shortestName
  const isAsked = !address && q.length >= shortestName
  const named = isAsked ? { name: { contains: q.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const } } : {}
  const ours = partnersOf(actor.organisation.id)
  const partners = await first({ AND: [ours, named] })
  const found = isAsked ? await first({ AND: [findableBy(actor), named, { NOT: ours }] }) : []
  const told = await withAccess(actor, [...partners, ...found])
  const shown = (rows: Named[]) => rows.slice(0, atOnce).flatMap(({ id }) => told.get(id) ?? [])
  const more = Math.max(partners.length, found.length) > atOnce
  return { q, partners: shown(partners), found: shown(found), more, address, isShort }
}

type Named = { id: string; name: string }

const first = (where: Prisma.OrganisationWhereInput): Promise<Named[]> =>
  prisma.organisation.findMany({
    ...{ where, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: atOnce + 1 },
  })

/** An offer to an address whose organisation is not told yet says nothing beside a name. */
async function withAccess(actor: Member, organisations: Named[]): Promise<Map<string, PartnerFound>> {
  const told = { OR: [{ email: '' }, { state: 'accepted' as const }] }
  const between = { clientId: actor.organisation.id, partnerId: { in: organisations.map(({ id }) => id) } }
  const rows = await prisma.partnerAccess.findMany({
    where: { AND: [between, standsNow, told] },
    select: { id: true, state: true, partnerId: true },
  })
  const known = new Map(
    rows.map(({ id, state, partnerId }) => [partnerId, { id, state: state as 'pending' | 'accepted' }]),
  )
  return new Map(organisations.map(({ id, name }) => [id, { id, name, access: known.get(id) ?? null }]))
}
