import { prisma } from '../../../prisma/client.ts'
import { type Day, dayIn } from '../../../words/dates.ts'
import { act } from '../../act.ts'
import type { Member } from '../actor/actor.ts'
import { levelsToGive } from '../sharing/box/choices.ts'
import { daysAfterClose } from '../sharing/ends/days.ts'
import { homeOf } from '../sharing/principals.ts'
import { placeOf } from '../sharing/thing.ts'

/** What a request can be answered with: the levels that whoever answers may give, which of them to begin with (empty: none), and until when. */
export type AccessOffer = { levels: { id: string; name: string }[]; levelId: string; until: Day }

/** How a request (uuid) can be answered. The level to begin with is the usual one of whoever it is for; the day as many days after the project
 *  ends, or from today where that has passed or is not known, as shares last after one closes. NotFound, NotAllowed. */
export async function findOffer(actor: Member, requestId: string): Promise<AccessOffer> {
  const { thing, project, isInside } = await act(actor, async ({ the, db }) => {
    const { projectId, membershipId } = await the('share', 'AccessRequest', requestId)
    const project = await the('share', 'Project', projectId)
    const home = await homeOf(db, 'membership', membershipId)
    const thing = await placeOf(db, { resourceKind: 'project', resourceId: projectId })
    return { project, thing, isInside: home?.isHost ?? false }
  })
  const usual = await prisma.projectAccessLevel.findMany({
    where: { OR: [{ defaultExternal: true }, { defaultInternal: true }] },
  })
  const forOthers = usual.find((level) => (isInside ? level.defaultExternal : level.defaultInternal))?.id
  const fitting = (await levelsToGive(actor, thing)).filter(({ id }) => isInside || id !== forOthers)
  const begin = fitting.find(({ id }) => id !== forOthers && usual.some((level) => level.id === id))
  const from = Math.max(Date.now(), project.endsOn?.getTime() ?? 0)
  const until = dayIn(actor.timeZone, new Date(from + (await daysAfterClose()) * 86_400_000))
  return { levels: fitting, levelId: begin?.id ?? '', until }
}
