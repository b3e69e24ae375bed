import { prisma } from '../../../prisma/client.ts'
import { type Day, dayIn } from '../../../words/dates.ts'
import { act } from '../../act.ts'
import type { Member } from '../actor/actor.ts'
import { levelsToGive } from '../sharing/box/choices.ts'
import { daysAfterClose } from '../sharing/ends/days.ts'
import { placeOf } from '../sharing/thing.ts'

/** What a request can be answered with: the levels that whoever answers may give, which of them to begin with (empty: none), and until when;
 *  for which project, and why it was asked. */
export type AccessOffer = {
  levels: { id: string; name: string }[]
  levelId: string
  until: Day
  project: string
  reason: string
}

/** How a request (uuid) can be answered. The level to begin with is the usual one of whoever it is for; the day as many days after the project
 *  ends, or from today where that has passed or is not known, as shares last after one closes. NotFound, NotAllowed. */
export async function findOffer(actor: Member, requestId: string): Promise<AccessOffer> {
  const { thing, project, request } = await act(actor, async ({ the, db }) => {
    const request = await the('share', 'AccessRequest', requestId)
    const project = await the('share', 'Project', request.projectId)
    return { request, project, thing: await placeOf(db, { resourceKind: 'project', resourceId: project.id }) }
  })
  const { usualId, insideOnly } = await levelsFor(request.membershipId)
  const levels = (await levelsToGive(actor, thing)).filter(({ id }) => !insideOnly.includes(id))
  const levelId = levels.find(({ id }) => id === usualId)?.id ?? ''
  const from = Math.max(Date.now(), project.endsOn?.getTime() ?? 0)
  const until = dayIn(actor.timeZone, new Date(from + (await daysAfterClose()) * 86_400_000))
  return { levels, levelId, until, project: project.name, reason: request.reason }
}

/** The level (uuid) that is usual for somebody: that of their job role outside the host, else the usual one outside or inside; and those that
 *  are not for them. */
async function levelsFor(id: string): Promise<{ usualId: string | undefined; insideOnly: string[] }> {
  const { jobRole, organisation } = await prisma.membership.findUniqueOrThrow({
    where: { id },
    select: { jobRole: true, organisation: { select: { isHost: true } } },
  })
  const levels = await prisma.projectAccessLevel.findMany()
  const { isHost } = organisation
  const ofRole = isHost || !jobRole ? undefined : levels.find((level) => level.jobRole === jobRole)
  const usual = ofRole ?? levels.find((level) => (isHost ? level.defaultInternal : level.defaultExternal))
  const inside = levels.filter(({ defaultInternal }) => defaultInternal).map(({ id }) => id)
  return { usualId: usual?.id, insideOnly: isHost ? [] : inside }
}
