import type { AccessRequest } from '@prisma/client'
import type { Db, Work } from '../../act.ts'
import { tellOfAnswer } from '../../delivery/asking/tell.ts'
import type { Member } from '../actor/actor.ts'

type Between = Pick<AccessRequest, 'membershipId' | 'projectId'>
type Answer = { answer: 'given' | 'declined'; answerReason?: string }

/** Answers the open request for a project and a membership (uuids), where there is one, and tells whoever asked by mail. */
export async function settleRequest(
  work: Work,
  actor: Member,
  { membershipId, projectId }: Between,
  answer: Answer,
): Promise<void> {
  const [settled] = await work.db.accessRequest.updateManyAndReturn({
    where: { membershipId, projectId, answeredAt: null },
    data: { ...answer, answeredAt: new Date(), answererId: actor.membershipId },
  })
  if (!settled) return
  const { id, organisationId } = settled
  const action = answer.answer === 'given' ? 'give-access' : 'decline-access'
  await work.record({ action, subject: 'AccessRequest', id, organisationId, projectId, detail: { membershipId } })
  await tellOfAnswer(work, settled)
}

/** Ends what was asked for a membership (uuid) that signs nobody in any more, and what it asked for others. */
export async function lapseRequests(db: Db, membershipId: string): Promise<void> {
  await db.accessRequest.updateMany({
    where: { OR: [{ membershipId }, { askerId: membershipId }], answeredAt: null },
    data: { answer: 'lapsed', answeredAt: new Date() },
  })
}
