import type { Delivery } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { settings } from '../../../run/settings.ts'
import type { Member } from '../../access/actor/actor.ts'
import { extensionOf } from '../../access/sharing/ends/extension.ts'
import { mayShareAt } from '../../access/sharing/ends/may-extend.ts'
import { type NamedShare, namedShare } from '../../access/sharing/ends/names.ts'
import { sharedPlace } from '../../access/sharing/ends/place.ts'
import { linkOf } from '../../people/tokens.ts'
import { type MailRecipient, memberOf, readerOf } from '../reader.ts'

/** A share that ends or has ended, and where something can be done about it. */
export type ToldEnd = NamedShare & { endsAt: Date; link: string }

/** What a mail about ends tells: the earliest first, at least one. */
export type ToldEnds = { reader: MailRecipient; ends: [ToldEnd, ...ToldEnd[]] }

/** The shares that a mail tells of as ending, each with the link that extends it; null when there is nothing left to tell. */
export async function endingSharesOf(delivery: Delivery): Promise<ToldEnds | null> {
  const member = await memberOf(delivery)
  const tokens = await prisma.token.findMany({ where: { id: { in: delivery.covers }, usedAt: null } })
  const found: ToldEnd[] = []
  for (const token of tokens) {
    const open = await extensionOf(token)
    if (open && open.holder.membershipId === member?.membershipId)
      found.push({ whom: open.whom, what: open.what, endsAt: open.endsAt, link: linkOf(token) })
  }
  return toldOf(member, found)
}

/** The shares that a mail tells of as ended; null when there is nothing left to tell. */
export async function endedSharesOf(delivery: Delivery): Promise<ToldEnds | null> {
  const member = await memberOf(delivery)
  const grants = await prisma.grant.findMany({ where: { id: { in: delivery.covers }, expiresAt: { lte: new Date() } } })
  const found: ToldEnd[] = []
  for (const grant of member ? grants : []) {
    const place = await sharedPlace(grant)
    if (!member || !grant.expiresAt || !mayShareAt(member, place)) continue
    const named = await namedShare(member, grant, place)
    found.push({ ...named, endsAt: grant.expiresAt, link: whereToShare(place.project?.id, grant.organisationId) })
  }
  return toldOf(member, found)
}

const whereToShare = (projectId: string | undefined, organisationId: string) =>
  `${settings.adminUrl}/admin/resources/${projectId ? `Project/records/${projectId}` : `Organisation/records/${organisationId}`}/show`

function toldOf(member: Member | null, found: ToldEnd[]): ToldEnds | null {
  const [first, ...others] = found.toSorted((one, other) => one.endsAt.getTime() - other.endsAt.getTime())
  return member && first ? { reader: readerOf(member), ends: [first, ...others] } : null
}
