import { type Day, daysBetween } from '../../../words/dates.ts'
import { columnOf } from '../columns/entities.ts'
import type { ReportDefinition } from '../definition.ts'
import type { ReportValue } from '../rows.ts'
import type { ReportSay } from '../text.ts'

/** A value of a report, its column, and whether its row is late (null: not told). */
export type MaybeLate = {
  entity: ReportDefinition['entity']
  key: string
  value: ReportValue | undefined
  late: boolean | null
}

/** Whether a value says that something is late, on a day. */
export function tellsLate({ entity, key, value, late }: MaybeLate, today: Day): boolean {
  if (value === null || value === undefined || value === '') return false
  switch (columnOf(entity, key)?.late) {
    case 'of-row':
      return late === true
    case 'once-past':
      return String(value) < today
    case 'if-any':
      return Number(value) > 0
    default:
      return false
  }
}

/** By how much something is late, in words: of a day; of a number of late things nothing more is to be said. */
export function lateBy({ entity, key, value }: MaybeLate, today: Day, say: ReportSay): string {
  if (columnOf(entity, key)?.kind !== 'day') return ''
  return say('late-by', { days: daysBetween(String(value), today) })
}
