import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Db, Work } from '../../../domain/act.ts'
import { moveForHolidays, schedulesDueOn } from '../../../domain/reports/schedules/timing/holidays.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import type { HangingMore } from '../../guard/writing/hanging.ts'
import type { Consequences, ConsequencesOfNew } from '../../guard/writing/meant.ts'
import { meaningTexts } from '../../texts/problems/meanings.text.ts'

/** What moving a holiday means: which schedules on working days go out on the day it was, and which do not on the day it is. */
export const consequencesOfHoliday: Consequences = async ({ db }, actor, id) => {
  const before = await dayOf(db, id)
  return async ({ names }) => {
    const now = names.includes('day') ? await dayOf(db, id) : before
    if (now === before) return []
    const lines = [await sentOn(db, actor, before, true), await sentOn(db, actor, now, false)]
    return lines.flat().map((text) => ({ column: 'day', text }))
  }
}

/** What a new holiday means: which schedules do not go out on it. */
export const consequencesOfNewHoliday: ConsequencesOfNew = async ({ db }, actor, id) =>
  (await sentOn(db, actor, await dayOf(db, id), false)).map((text) => ({ column: 'day', text }))

/** What deleting holidays means: which schedules go out on them then. */
export const hangingOnHoliday: HangingMore = async ({ db }, actor, ids) => {
  const lines: string[] = []
  for (const id of ids) lines.push(...(await sentOn(db, actor, await dayOf(db, id), true)))
  return lines
}

/** When schedules are due follows from the holidays. */
export const afterHolidays = ({ db }: Work): Promise<void> => moveForHolidays(db)

async function dayOf(db: Db, id: string): Promise<string> {
  const found = await db.holiday.findUnique({ where: { id }, select: { day: true } })
  return found?.day.toISOString().slice(0, 10) ?? ''
}

async function sentOn(db: Db, actor: Member, day: string, isSent: boolean): Promise<string[]> {
  const names = day ? await schedulesDueOn(db, actor, day) : []
  if (names.length === 0) return []
  const say = speaker(meaningTexts, actor.locale)
  const told = { count: names.length, day: formats(actor.locale, actor.timeZone).day(day), names: names.join(', ') }
  return [say(isSent ? 'sent-on-day' : 'not-sent-on-day', told)]
}
