import type { AccessRequest } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../actor/actor.ts'
import { can } from '../scope.ts'
import { findProjectToAskFor, mustBeColleague } from './for-whom.ts'

/** What was asked last, and what came of it, as it is told to whoever asked and whomever it was for. */
export type AskedBefore = Pick<AccessRequest, 'askedAt' | 'answeredAt' | 'answer' | 'answerReason'>

/** The page on which access to a project is asked for: for whom, and what was asked for them last. The name is null where it is not told. */
export type AccessAsking = {
  project: { id: string; name: string | null }
  whom: { membershipId: string; name: string; isSelf: boolean }
  asked: AskedBefore | null
}

/** How somebody may ask for access to a project (uuid), for themselves or a colleague (a membership's uuid). NotFound, Invalid. */
export async function findAccessAsking(
  actor: Member,
  projectId: string,
  membershipId = actor.membershipId,
): Promise<AccessAsking> {
  const { id, ...project } = await findProjectToAskFor(actor, projectId)
  const name = await mustBeColleague(actor, membershipId)
  const asked = await prisma.accessRequest.findFirst({
    where: { membershipId, projectId },
    select: { askedAt: true, answeredAt: true, answer: true, answerReason: true },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
  })
  return {
    project: { id, name: can(actor, 'read', 'Project', { id, ...project }, 'name') ? project.name : null },
    whom: { membershipId, name, isSelf: membershipId === actor.membershipId },
    asked,
  }
}
