import { prisma } from '../../../prisma/client.ts'
import { type Day, dayIn } from '../../../words/dates.ts'
import type { Member } from '../actor/actor.ts'
import { daysAfterClose } from '../sharing/ends/days.ts'
import { ownEnd } from '../sharing/own-end.ts'
import type { PlacedThing } from '../sharing/thing.ts'

/** The day to begin with when access to a thing is given: as many days after its last one, or from today where that has passed, is not known or never
 *  comes, as shares last after a project closes; but none that is later than whoever gives it has it themselves, and
 *  an empty one where theirs ends with the project. */
export async function lastDayFor(giver: Member, thing: PlacedThing, endsOn: Date | null): Promise<Day | ''> {
  const from = Math.max(Date.now(), endsOn?.getTime() ?? 0)
  const usual = new Date(from + (await daysAfterClose()) * 86_400_000)
  const own = await ownEnd(prisma, giver, thing)
  if (own?.withClose) return ''
  return dayIn(giver.timeZone, own && own.last < usual ? own.last : usual)
}
