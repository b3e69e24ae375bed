import { prisma } from '../../../prisma/client.ts'
import type { Day } from '../../../words/dates.ts'
import { act } from '../../act.ts'
import type { Member } from '../actor/actor.ts'
import { modelOfThing } from '../sharing/thing.ts'
import { allLevels, type LevelsToAnswer, levelsToAnswer, whomSelected } from './answers.ts'
import { lastDayFor } from './last-day.ts'
import { findThingToAskFor, thingOfRequest } from './thing.ts'

/** What a request can be answered with: the levels that whoever answers may give, which of them to begin with, and until when; for what,
 *  as far as they are told what it is called, and why it was asked. */
export type AccessOffer = LevelsToAnswer & { until: Day | ''; what: string | null; reason: string }

/** How a request (uuid) can be answered. NotFound, NotAllowed. */
export async function findOffer(actor: Member, requestId: string): Promise<AccessOffer> {
  const request = await act(actor, async ({ the }) => {
    const found = await the('share', 'AccessRequest', requestId)
    const { resourceKind, resourceId } = thingOfRequest(found)
    await the('share', modelOfThing[resourceKind], resourceId)
    return found
  })
  const { resourceKind: kind, resourceId: id } = thingOfRequest(request)
  const { name: what, endsOn, ...thing } = await findThingToAskFor(actor, { kind, id })
  const membership = await prisma.membership.findUniqueOrThrow({
    where: { id: request.membershipId },
    select: whomSelected,
  })
  const until = await lastDayFor(actor, thing, endsOn)
  const offered = levelsToAnswer(actor, { ...request, membership }, await allLevels())
  return { ...offered, until, what, reason: request.reason }
}
