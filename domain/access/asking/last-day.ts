import type { Project } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { type Day, dayIn } from '../../../words/dates.ts'
import type { Member } from '../actor/actor.ts'
import { daysAfterClose } from '../sharing/ends/days.ts'
import { ownEnd } from '../sharing/own-end.ts'

/** The day to begin with when access to a project is given: as many days after it ends, or from today where that has passed or is not known, as
 *  shares last after one closes; but none that is later than whoever gives it has it themselves, and
 *  an empty one where theirs ends with the project. */
export async function lastDayFor(giver: Member, project: Project): Promise<Day | ''> {
  const { id, organisationId, productId } = project
  const thing = { resourceKind: 'project', resourceId: id, projectId: id, organisationId, productId } as const
  const from = Math.max(Date.now(), project.endsOn?.getTime() ?? 0)
  const usual = new Date(from + (await daysAfterClose()) * 86_400_000)
  const own = await ownEnd(prisma, giver, thing)
  if (own?.withClose) return ''
  return dayIn(giver.timeZone, own && own.last < usual ? own.last : usual)
}
