import type { PartnerAccess } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { seesPeople } from '../../access/people.ts'
import { hasPowers } from '../../access/profiles.ts'
import { standing } from '../../people/standing.ts'
import { looksAfterPartners } from '../looks-after.ts'

/** Whether somebody gives partners access to products of the organisation they act for: its administrators and its legal representative,
 *  whatever their profile. The host gives none. Source: partner-product-access.txt; domain, partner relationships. */
export const givesAccess = (actor: Member): boolean =>
  !actor.organisation.isHost && (actor.legalRepresentative || looksAfterPartners(actor))

/** Whether somebody gives a partner access to all of their organisation, and to its billing page: its billing administrators and its legal
 *  representative. Source: domain, partner relationships. */
export const givesAllAccess = (actor: Member): boolean =>
  givesAccess(actor) && (actor.legalRepresentative || hasPowers(actor.profile, 'billing'))

/** Whether they offer, or offer again, an access that reaches so far. */
export const mayOffer = (actor: Member, { reach }: Pick<PartnerAccess, 'reach'>): boolean =>
  reach === 'complete' ? givesAllAccess(actor) : givesAccess(actor)

/** Who of the actor's own organisation could give complete access, by name, as far as the actor is told names of people at all. */
export async function whoGivesAllAccess(actor: Member): Promise<string[]> {
  if (!seesPeople(actor)) return []
  const may = { OR: [{ legalRepresentative: true }, { profile: 'billing_administrator' as const }] }
  const found = await prisma.membership.findMany({
    where: { AND: [standing, may, { organisationId: actor.organisation.id }] },
    select: { person: { select: { name: true } } },
    orderBy: [{ legalRepresentative: 'desc' }, { person: { name: 'asc' } }],
    take: 5,
  })
  return found.map(({ person }) => person.name)
}
