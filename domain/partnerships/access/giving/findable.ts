import type { Prisma } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { partnersOf } from '../../../access/sharing/partners.ts'
import { emailAddress } from '../../../people/email.ts'
import { NotFound } from '../../../refusals.ts'
import { givesAccess } from '../who-may.ts'

/** Whom access can be given to: the partners of the own organisation, what was found by its name, and the address that was typed, which says
 *  nothing of whether it is anybody's. `isShort`: too little was typed to look for. */
export type PartnersFound = {
  q: string
  partners: PartnerFound[]
  found: PartnerFound[]
  address: string | null
  isShort: boolean
}

/** An organisation that access can be given to. */
export type PartnerFound = { id: string; name: string }

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
  const told = { select: { id: true, name: true }, orderBy: [{ name: 'asc' as const }, { id: 'asc' as const }] }
  const partners = await prisma.organisation.findMany({ where: partnersOf(actor.organisation.id), ...told, take: 100 })
  const address = emailAddress.safeParse(q).data ?? null
  const isShort = q.length > 0 && q.length < shortestName
  const name = { contains: q.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
  const asked = { AND: [findableBy(actor), { name }] }
  const isAsked = !address && q.length >= shortestName
  const found = isAsked ? await prisma.organisation.findMany({ where: asked, ...told, take: atOnce }) : []
  return { q, partners, found, address, isShort }
}
