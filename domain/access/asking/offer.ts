import { prisma } from '../../../prisma/client.ts'
import type { Day } from '../../../words/dates.ts'
import { act } from '../../act.ts'
import type { Member } from '../actor/actor.ts'
import { allLevels, type LevelsToAnswer, levelsToAnswer, whomSelected } from './answers.ts'
import { lastDayFor } from './last-day.ts'

/** What a request can be answered with: the levels that whoever answers may give, which of them to begin with, and until when; for which
 *  project, and why it was asked. */
export type AccessOffer = LevelsToAnswer & { until: Day | ''; project: string; reason: string }

/** How a request (uuid) can be answered. NotFound, NotAllowed. */
export async function findOffer(actor: Member, requestId: string): Promise<AccessOffer> {
  const { project, request } = await act(actor, async ({ the }) => {
    const request = await the('share', 'AccessRequest', requestId)
    return { request, project: await the('share', 'Project', request.projectId) }
  })
  const membership = await prisma.membership.findUniqueOrThrow({
    where: { id: request.membershipId },
    select: whomSelected,
  })
  const until = await lastDayFor(actor, project)
  const offered = levelsToAnswer(actor, { ...request, membership }, await allLevels())
  return { ...offered, until, project: project.name, reason: request.reason }
}
