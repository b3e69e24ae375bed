import type { AccessRequest, Delivery, Product, Project } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { settings } from '../../../run/settings.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { Member } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import {
  type AnswerableRequest,
  allLevels,
  couldAnswer,
  whomSelected,
  withShares,
} from '../../access/asking/answers.ts'
import { placeOfRequest, thingOfRequest, thingSelected } from '../../access/asking/thing.ts'
import { seesPeople } from '../../access/people.ts'
import type { SharingPlace } from '../../access/sharing/box/one.ts'
import { namedShare } from '../../access/sharing/ends/names.ts'
import { grantsInto } from '../../access/sharing/ways.ts'
import { sectionsOf } from '../../projects/sections/sections.ts'
import { type MailRecipient, memberOf, readerOf } from '../reader.ts'

/** What somebody who can give it is told of a request: for whom it is, who asked, if that is another, for what (all null where they may not
 *  see it) and why, and where it is answered. */
export type ToldRequest = {
  reader: MailRecipient
  whom: string | null
  by: string | null
  kind: SharingPlace['kind']
  what: string | null
  reason: string
  link: string
}

/** What whoever asked is told of the answer: for whom it was, if not for themselves, until when it was given (null: no end is set), and
 *  what was said. Whomever it was for is told who asked, if that is another (`by`; the name is null where they may not see it), and what they
 *  see there now, as their portal calls it. */
export type ToldAnswer = {
  reader: MailRecipient
  whom: string | null
  by: { name: string | null } | null
  sees: string[]
  kind: SharingPlace['kind']
  what: string
  answer: 'given' | 'declined'
  until: Date | null
  reason: string
  link: string
}

/** The open request that a mail tells of; null when it has been answered, or its reader cannot give it any more. */
export async function requestOf(delivery: Delivery): Promise<ToldRequest | null> {
  const found = await findFor(delivery)
  if (!found || found.request.answeredAt || !couldAnswer(found.member, found.request, await allLevels())) return null
  const { member, request } = found
  const whom = await principalName(member, request, request.membershipId)
  const by = request.askerId === request.membershipId ? null : await principalName(member, request, request.askerId)
  const link = member.organisation.isHost
    ? `${settings.adminUrl}/admin/resources/AccessRequest/records/${request.id}/show`
    : `${settings.portalUrl}/access-requests/${request.id}`
  const { kind, name: what } = placeOfRequest(member, request)
  return { reader: readerOf(member), whom, by, kind, what, reason: request.reason, link }
}

/** The answer that a mail tells of; null where its reader does not see what it is for any more, or nothing was answered. */
export async function answerOf(delivery: Delivery): Promise<ToldAnswer | null> {
  const found = await findFor(delivery)
  const answer = found?.request.answer
  if (!found || !answer || answer === 'lapsed') return null
  const { request } = found
  const member = inPortal(found.member)
  const { kind, id, name: what } = placeOfRequest(member, request)
  if (what === null) return null
  const { membershipId, askerId } = request
  const isOwn = membershipId === member.membershipId
  const whom = isOwn ? null : await nameOf(membershipId)
  const by = isOwn && askerId !== membershipId ? { name: seesPeople(member) ? await nameOf(askerId) : null } : null
  const until = answer === 'given' ? await endOf(request) : null
  const open = isOwn && answer === 'given' && request.project ? sectionsOf(member, request.project) : []
  const reader = readerOf(member)
  const sees = open.map((section) => speaker(labels, reader)(`Section.${section}`))
  const link = `${settings.portalUrl}/${kind}s/${id}`
  const told = { kind, what, answer, until, reason: request.answerReason, link }
  return { reader, whom, by, sees, ...told }
}

type Asked = AccessRequest & { project: Project | null; product: Product | null }
type Found = { member: Member; request: Asked & AnswerableRequest }

async function findFor(delivery: Delivery): Promise<Found | null> {
  const member = await memberOf(delivery)
  if (!member || !delivery.subjectId) return null
  const include = { ...thingSelected, membership: { select: whomSelected } } as const
  const found = await prisma.accessRequest.findUnique({ where: { id: delivery.subjectId }, include })
  const [request] = found ? await withShares(prisma, [found]) : []
  return request ? { member, request } : null
}

async function principalName(member: Member, { organisationId, productId, project }: Asked, principalId: string) {
  const place = { organisationId, productId, project, part: null }
  return (await namedShare(member, { principalKind: 'membership', principalId }, place)).whom
}

async function nameOf(id: string): Promise<string | null> {
  const found = await prisma.membership.findUnique({ where: { id }, select: { person: { select: { name: true } } } })
  return found?.person.name ?? null
}

/** Until when what was given lasts: the share of it with them alone, else the one that lasts longest of those that open it; null where that has no end. */
async function endOf({ membershipId, ...request }: Asked): Promise<Date | null> {
  const thing = thingOfRequest(request)
  const opening = [thing.resourceId, thing.productId, thing.organisationId]
  const shares = (await grantsInto(prisma, thing, 'membership', membershipId)).filter(
    ({ via, resourceId }) => (via === 'share' || via === 'partnership') && opening.includes(resourceId),
  )
  const own = shares.find((one) => one.principalId === membershipId && one.resourceId === thing.resourceId)
  const ends = (own ? [own] : shares).map(({ expiresAt }) => expiresAt?.getTime() ?? Number.POSITIVE_INFINITY)
  const last = Math.max(...ends)
  return Number.isFinite(last) ? new Date(last) : null
}
