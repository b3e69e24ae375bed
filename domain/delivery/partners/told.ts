import type { Delivery } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { settings } from '../../../run/settings.ts'
import { actorOfMembership } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import { seesPeople } from '../../access/people.ts'
import { findHost } from '../../organisations/host.ts'
import { membershipsOf } from '../../partnerships/addresses.ts'
import { looksAfterPartners } from '../../partnerships/looks-after.ts'
import { type MailRecipient, memberOf, readerOf } from '../reader.ts'
import { reasonOf } from './reason.ts'
import { administratorsOf } from './tell.ts'

/** An invitation to be partners, as its reader is told it: by whom (a name with its organisation). `link` leads to where it is answered, for
 *  whoever may; null for others, who are told which of their colleagues can (`administrators`; null where they may not know, or where the
 *  address is nobody's here). */
export type ToldInvitation = {
  reader: MailRecipient
  inviter: string | null
  organisation: string
  isKnown: boolean
  link: string | null
  administrators: string[] | null
}

/** What became of a relationship, as the other side is told it: the organisation and who did it there; of a rejected invitation the address it
 *  went to alone. */
export type ToldPartner = {
  reader: MailRecipient
  what: 'accepted' | 'rejected' | 'ended'
  organisation: string
  by: string | null
  /** Why somebody of the host ended it, where that was they. */
  reason: string | null
  email: string
  link: string
}

const link = () => `${settings.portalUrl}/account/partners`

/** The invitation that a mail tells of; null when it was withdrawn or answered, or its reader is gone. */
export async function partnerInvitationOf(delivery: Delivery): Promise<ToldInvitation | null> {
  const found = delivery.subjectId ? await findOpen(delivery.subjectId) : null
  if (!found) return null
  const inviter = found.invitedBy?.person.name ?? null
  const told = { inviter, organisation: found.sender.name }
  if (!delivery.membershipId) return toNobody(delivery, told, found.sender)
  const member = await memberOf(delivery)
  if (!member) return null
  const reader = readerOf(member)
  if (looksAfterPartners(member) && inPortal(member).layout.navigation.includes('account'))
    return { ...told, reader, isKnown: true, link: link(), administrators: null }
  const administrators = seesPeople(member) ? await administratorsOf(prisma, member.organisation.id) : null
  const names = administrators?.map(({ person }) => person.name) ?? null
  return { ...told, reader, isKnown: true, link: null, administrators: names }
}

function findOpen(id: string) {
  return prisma.partnership.findFirst({
    where: { id, senderView: 'pending', recipientView: 'pending' },
    select: {
      sender: { select: { name: true, locale: true, timeZone: true } },
      invitedBy: { select: { person: { select: { name: true } } } },
    },
  })
}

type Sender = Pick<MailRecipient, 'locale' | 'timeZone'>

/** To an address that is nobody's here, in the language of whoever invites. If it is somebody's by now, they find the invitation waiting. */
async function toNobody({ email }: Delivery, told: Pick<ToldInvitation, 'inviter' | 'organisation'>, sender: Sender) {
  const [membership] = await membershipsOf(prisma, email)
  const member = membership && (await actorOfMembership(membership.id))
  const host = await findHost()
  if (!host) return null
  const { locale, timeZone } = sender
  const stranger = { locale, timeZone, brand: { name: host.name, accent: host.accent } }
  const reader = member ? readerOf(member) : stranger
  const isKnown = Boolean(member)
  return { ...told, reader, isKnown, link: member && looksAfterPartners(member) ? link() : null, administrators: null }
}

/** What a mail tells of an answer, or of the end of a relationship; null when its reader is gone, or is told something else by now. */
export async function partnerOf(delivery: Delivery): Promise<ToldPartner | null> {
  const what = delivery.kind.replace('partner_', '') as ToldPartner['what']
  const member = await memberOf(delivery)
  const [organisationId, actorId] = delivery.covers
  if (!member || !organisationId || !delivery.subjectId) return null
  const row = await prisma.partnership.findUnique({ where: { id: delivery.subjectId }, select: { email: true } })
  if (what === 'rejected' && !row) return null
  const other = await prisma.organisation.findUnique({ where: { id: organisationId }, select: { name: true } })
  const by = actorId ? await prisma.membership.findUnique({ where: { id: actorId }, select: named }) : null
  const isByHost = what === 'ended' && by?.organisation.isHost === true
  return {
    ...{ reader: readerOf(member), what, link: link(), email: row?.email ?? '' },
    reason: isByHost && actorId ? await reasonOf(delivery.subjectId, actorId) : null,
    organisation: what === 'rejected' ? '' : (other?.name ?? ''),
    by: what === 'rejected' ? null : (by?.person.name ?? null),
  }
}

const named = { person: { select: { name: true } }, organisation: { select: { isHost: true } } } as const
