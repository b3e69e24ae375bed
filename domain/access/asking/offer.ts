import { prisma } from '../../../prisma/client.ts'
import { type Day, dayIn } from '../../../words/dates.ts'
import { act } from '../../act.ts'
import type { Member } from '../actor/actor.ts'
import { levelsToGive } from '../sharing/box/choices.ts'
import { daysAfterClose } from '../sharing/ends/days.ts'
import { placeOf } from '../sharing/thing.ts'

/** What a request can be answered with: the levels that whoever answers may give, which of them to begin with (empty: none), and until when. */
export type AccessOffer = { levels: { id: string; name: string }[]; levelId: string; until: Day; reason: string }

/** How a request (uuid) can be answered. The level to begin with is the usual one outside; the day as many days after the project ends,
 *  or from today where that has passed or is not known, as shares last after one closes. NotFound, NotAllowed. */
export async function findOffer(actor: Member, requestId: string): Promise<AccessOffer> {
  const { thing, project, request } = await act(actor, async ({ the, db }) => {
    const request = await the('share', 'AccessRequest', requestId)
    const project = await the('share', 'Project', request.projectId)
    return { request, project, thing: await placeOf(db, { resourceKind: 'project', resourceId: project.id }) }
  })
  const levels = await levelsToGive(actor, thing)
  const usual = await prisma.projectAccessLevel.findFirst({ where: { defaultExternal: true }, select: { id: true } })
  const levelId = levels.find(({ id }) => id === usual?.id)?.id ?? ''
  const from = Math.max(Date.now(), project.endsOn?.getTime() ?? 0)
  const until = dayIn(actor.timeZone, new Date(from + (await daysAfterClose()) * 86_400_000))
  return { levels, levelId, until, reason: request.reason }
}
