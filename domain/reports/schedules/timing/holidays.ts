import { dayIn } from '../../../../words/dates.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { scope } from '../../../access/scope.ts'
import type { Db } from '../../../act.ts'
import { databaseNow } from '../../../clock.ts'
import { type Holidays, holidaysFor, nextAfter, type ScheduleTiming } from './next.ts'

const onWorkingDays = { workingDays: true, pausedAt: null, deletedAt: null } as const
const timing = { pattern: true, lastWhereMissing: true, workingDays: true, timeZone: true, endsOn: true } as const

/** The schedules on working days, by name, that would be due on a day (YYYY-MM-DD) if it were no holiday: of those that the actor sees. None of a day that
 *  is over. */
export async function schedulesDueOn(db: Db, actor: Member, day: string): Promise<string[]> {
  const all = await db.schedule.findMany({
    where: { AND: [onWorkingDays, scope(actor, 'read', 'Schedule')] },
    select: { name: true, ...timing },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const others = new Set([...(await holidaysFor(db, { workingDays: true }))].filter((one) => one !== day))
  const now = await databaseNow()
  return all.filter((one) => isDueOn(one, day, others, now)).map(({ name }) => name)
}

function isDueOn(schedule: ScheduleTiming, day: string, holidays: Holidays, now: Date): boolean {
  // The day begins up to fourteen hours before it does in UTC.
  const before = new Date(Date.parse(day) - 36 * 3_600_000)
  const dayOf = (at: Date) => dayIn(schedule.timeZone, at)
  let next = nextAfter(schedule, before > now ? before : now, holidays)
  while (next && dayOf(next) < day) next = nextAfter(schedule, next, holidays)
  return next !== null && dayOf(next) === day
}

/** Works out anew when schedules on working days are due next: after holidays were written. What is due already goes out. */
export async function moveForHolidays(db: Db): Promise<void> {
  const now = await databaseNow()
  const where = { ...onWorkingDays, nextAt: { gt: now } }
  const all = await db.schedule.findMany({ where, select: { id: true, nextAt: true, ...timing } })
  const holidays = await holidaysFor(db, { workingDays: true })
  for (const { id, nextAt, ...one } of all) {
    const next = nextAfter(one, now, holidays)
    if (next && next.getTime() !== nextAt?.getTime())
      await db.schedule.update({ where: { id }, data: { nextAt: next } })
  }
}
