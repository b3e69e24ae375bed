import type { Delivery, Prisma } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { settings } from '../../../run/settings.ts'
import { openedText } from '../../../words/partners/opened.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import { seesPeople } from '../../access/people.ts'
import { findHost } from '../../organisations/host.ts'
import { openedBy, withOpened } from '../../partnerships/access/opened.ts'
import { membershipsOf } from '../../partnerships/addresses.ts'
import { looksAfterPartners } from '../../partnerships/looks-after.ts'
import { type MailRecipient, memberOf, readerOf } from '../reader.ts'
import { administratorsOf } from './tell.ts'

/** Access that a client offers, as its reader is told it: by whom, what it opens, in one sentence. `link` leads to where it is answered, for whoever
 *  may; null for others, who are told which of their colleagues can (`administrators`; null where they may not know, or where the address is
 *  nobody's here). */
export type ToldOffer = {
  reader: MailRecipient
  giver: string | null
  client: string
  opens: string
  isKnown: boolean
  link: string | null
  administrators: string[] | null
}

const include = {
  ...withOpened,
  client: { select: { name: true, locale: true, timeZone: true } },
  givenBy: { select: { person: { select: { name: true } } } },
} satisfies Prisma.PartnerAccessInclude
type Row = Prisma.PartnerAccessGetPayload<{ include: typeof include }>

/** The offer that a mail tells of; null when it was withdrawn or answered, or its reader is gone. */
export async function accessOfferOf(delivery: Delivery): Promise<ToldOffer | null> {
  const id = delivery.subjectId ?? ''
  const row = id ? await prisma.partnerAccess.findFirst({ where: { id, state: 'pending' }, include }) : null
  if (!row) return null
  const known = delivery.membershipId ? await memberOf(delivery) : await memberAt(delivery.email, row)
  if (known === null) return null
  const reader = known ? readerOf(known) : await strangerFor(row)
  if (!reader) return null
  const told = { reader, giver: row.givenBy?.person.name ?? null, client: row.client.name }
  const opens = openedText(openedBy(row), reader)
  if (!known) return { ...told, opens, isKnown: false, link: null, administrators: null }
  return { ...told, opens, isKnown: true, ...(await answering(known, row.id)) }
}

/** Who has the address there, in the organisation that the offer is for; undefined where it is nobody's here, null where it is somebody's whom the offer
 *  is not for. */
async function memberAt(email: string, { partnerId, clientId }: Row): Promise<Member | null | undefined> {
  const memberships = (await membershipsOf(prisma, email)).filter(({ organisationId }) => organisationId !== clientId)
  const there = partnerId ? memberships.find(({ organisationId }) => organisationId === partnerId) : memberships[0]
  if (there) return actorOfMembership(there.id)
  return memberships.length > 0 || partnerId ? null : undefined
}

async function answering(member: Member, id: string): Promise<Pick<ToldOffer, 'link' | 'administrators'>> {
  if (looksAfterPartners(member) && inPortal(member).layout.navigation.includes('account'))
    return { link: `${settings.portalUrl}/account/partners/clients/${id}`, administrators: null }
  const others = seesPeople(member) ? await administratorsOf(prisma, member.organisation.id) : null
  return { link: null, administrators: others?.map(({ person }) => person.name) ?? null }
}

/** A reader who is nobody here, in the language of whoever offers. */
async function strangerFor({ client: { locale, timeZone } }: Row): Promise<MailRecipient | null> {
  const host = await findHost()
  return host && { locale, timeZone, brand: { name: host.name, accent: host.accent } }
}
