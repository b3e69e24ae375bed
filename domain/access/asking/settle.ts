import type { AccessRequest, Grant } from '@prisma/client'
import type { Db, Work } from '../../act.ts'
import { tellOfAnswer } from '../../delivery/asking/tell.ts'
import { standing } from '../../people/standing.ts'
import type { Member } from '../actor/actor.ts'
import { type Area, areas, areasSchema, atLeast, ceilingsSchema, powerIn } from '../levels.ts'
import { peopleOf } from '../sharing/people-of.ts'
import type { Terms } from '../sharing/terms.ts'
import { usualFor, whomSelected } from './answers.ts'

type Between = Pick<AccessRequest, 'membershipId' | 'resourceId'>
type Answer = { answer: 'given' | 'declined'; answerReason?: string }

/** Answers the open request for a project or product and a membership (uuids), where there is one, and tells whoever asked by mail. */
export async function settleRequest(
  work: Work,
  actor: Member,
  { membershipId, resourceId }: Between,
  answer: Answer,
): Promise<void> {
  const [settled] = await work.db.accessRequest.updateManyAndReturn({
    where: { membershipId, resourceId, answeredAt: null },
    data: { ...answer, answeredAt: new Date(), answererId: actor.membershipId },
  })
  if (!settled) return
  const { id, organisationId, projectId } = settled
  const action = answer.answer === 'given' ? 'give-access' : 'decline-access'
  await work.record({ action, subject: 'AccessRequest', id, organisationId, projectId, detail: { membershipId } })
  await tellOfAnswer(work, settled)
}

/** A share that has been made or changed: what it opens, and what it opened before (null: it is new). */
export type ShareMade = Pick<Grant, 'principalKind' | 'principalId' | 'resourceId' | keyof Terms> & {
  before: Terms | null
}

/**
 * Answers the open requests for what was shared and for what is in it: the projects of a product, the products and projects of an organisation. It answers
 * those for people that it was shared with to whom the share opens it, and more of it, or for longer, than it did before.
 */
export async function settleRequestsOf(work: Work, actor: Member, share: ShareMade): Promise<void> {
  const { resourceId: id, before } = share
  const shared = { OR: [{ resourceId: id }, { project: { productId: id } }, { organisationId: id }] }
  const open = await work.db.accessRequest.findMany({
    where: { AND: [shared, { answeredAt: null, membership: { is: { AND: [standing, peopleOf(share)] } } }] },
    select: { membershipId: true, resourceId: true, membership: { select: { ...whomSelected, accessLevel: true } } },
    orderBy: { id: 'asc' },
  })
  if (open.length === 0) return
  const levels = await work.db.projectAccessLevel.findMany()
  for (const { membershipId, resourceId, membership } of open) {
    const ceilings = ceilingsSchema.parse(membership.accessLevel.ceilings)
    const opened = ({ levelId }: Pick<Terms, 'levelId'>) => {
      const level = levelId ? levels.find(({ id }) => id === levelId) : usualFor(membership, levels)
      return areasSchema.parse(level?.areas ?? {})
    }
    const power = (area: Area, terms: Pick<Terms, 'levelId'>) => powerIn(area, opened(terms), ceilings)
    const opensMore = !before || areas.some((area) => !atLeast(power(area, before), power(area, share)))
    if (power('overview', share) === 'none' || !(opensMore || endsLater(share, before))) continue
    await settleRequest(work, actor, { resourceId, membershipId }, { answer: 'given' })
  }
}

const endsLater = ({ expiresAt }: Pick<Terms, 'expiresAt'>, before: Terms | null) =>
  before?.expiresAt ? !expiresAt || expiresAt > before.expiresAt : false

/** Ends what was asked for a membership (uuid) that signs nobody in any more, and what it asked for others. */
export async function lapseRequests(db: Db, membershipId: string): Promise<void> {
  await db.accessRequest.updateMany({
    where: { OR: [{ membershipId }, { askerId: membershipId }], answeredAt: null },
    data: { answer: 'lapsed', answeredAt: new Date() },
  })
}
