import { prisma } from '../../../../prisma/client.ts'
import { plainDay } from '../../../../words/plain.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { scope } from '../../../access/scope.ts'
import type { Db } from '../../../act.ts'
import { Invalid, NotFound } from '../../../refusals.ts'
import { holidaysFor, nextTimes, type ScheduleTiming, validateTiming } from './next.ts'
import { keptRhythm, rhythmSchema } from './rhythm.ts'

/** When a schedule is due the next five times (fewer where it ends before), by the clocks of which IANA zone; `paused`: not before somebody lets it go on. */
export type Upcoming = { next: Date[]; timeZone: string; paused: boolean }

/** A timing that is being filled in: a rhythm, a time zone, and the last day (YYYY-MM-DD) or null. */
export type AskedTiming = { rhythm: unknown; timeZone: string; endsOn: string | null }

/** When a schedule would be due as it is filled in, and not saved; `id`: the one (uuid) that is being changed. Throws NotFound, and Invalid,
 *  which names each part that is wrong. */
export async function findUpcoming(actor: Member, asked: AskedTiming, id?: string): Promise<Upcoming> {
  const where = { AND: [{ id }, scope(actor, 'read', 'Schedule')] }
  const known = id === undefined ? null : await prisma.schedule.findFirst({ where, select: pausedState })
  if (id !== undefined && !known) throw new NotFound()
  // What has ended begins again where it is given a later end.
  const paused = known !== null && known.pausedAt !== null && known.pausedBecause !== 'ended'
  return upcomingOf(prisma, timingOf(asked), paused)
}

/** When a timing is due from now on. */
export async function upcomingOf(db: Pick<Db, 'holiday'>, timing: ScheduleTiming, paused: boolean): Promise<Upcoming> {
  const next = nextTimes(timing, new Date(), await holidaysFor(db, timing))
  return { next, timeZone: timing.timeZone, paused }
}

const pausedState = { pausedAt: true, pausedBecause: true } as const

function timingOf({ rhythm, timeZone, endsOn }: AskedTiming): ScheduleTiming {
  const { data, error } = rhythmSchema.safeParse(rhythm)
  if (!data)
    throw new Invalid(Object.fromEntries(error.issues.map(({ path }) => [['rhythm', ...path].join('.'), 'wrong'])))
  const day = plainDay.nullable().safeParse(endsOn)
  if (!day.success) throw new Invalid({ endsOn: 'wrong' })
  const timing = { ...keptRhythm(data), timeZone, endsOn: day.data === null ? null : new Date(day.data) }
  validateTiming(timing)
  return timing
}
