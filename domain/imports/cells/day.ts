import { plainDay } from '../../../words/plain.ts'

/** Which of two numbers before a year is the day. */
export type DayOrder = 'day-first' | 'month-first'

const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const named = /^(?:\p{L}+,? )?(?:(\d{1,2})\.?[ -](\p{L}+)\.?|(\p{L}+)\.? (\d{1,2}),?)[ -](\d{4}|\d{2})$/u
const clock = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?(Z|[+-]\d{2}:?\d{2})?$/i

/** The order that a column is written in, where one of its cells decides that; none where they would say both. */
export function dayOrderOf(cells: string[]): DayOrder | null {
  const orders = new Set(cells.flatMap((cell) => decided(withoutClock(cell)) ?? []))
  const [order] = orders
  return orders.size === 1 && order ? order : null
}

/**
 * A day as people write it, as YYYY-MM-DD; the time of day beside it is left away. Of two numbers that may both be the month, `order`
 * says which is. Throws `ambiguous-day` where nothing does, and `no-day` for what is none, as values of `problem`.
 */
export function readDay(cell: string, order: DayOrder | null): { day: string } | { problem: string } {
  const text = withoutClock(cell)
  const parts = partsOf(text, order)
  if (parts === 'ambiguous') return { problem: 'ambiguous-day' }
  if (!parts) return { problem: 'no-day' }
  const [year, month, day] = parts
  const iso = `${century(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const { data, error } = plainDay.safeParse(iso)
  return data ? { day: data } : { problem: error?.issues[0]?.message ?? 'no-day' }
}

const withoutClock = (cell: string) => cell.trim().replace(clock, '').replace(/,$/, '')

type DayParts = [year: string, month: number, day: number]

function partsOf(text: string, order: DayOrder | null): DayParts | 'ambiguous' | null {
  const [, y, m, d] = yearFirst.exec(text) ?? []
  if (y) return [y, Number(m), Number(d)]
  const [, first, , second, year = ''] = numbers.exec(text) ?? []
  if (first && second) {
    const by = decided(text) ?? (first === second ? 'day-first' : order)
    if (!by) return 'ambiguous'
    const [month, day] = by === 'day-first' ? [second, first] : [first, second]
    return [year, Number(month), Number(day)]
  }
  const [, day, month, monthBefore, dayAfter, ofYear = ''] = named.exec(text) ?? []
  const known = monthOf(month ?? monthBefore ?? '')
  return known ? [ofYear, known, Number(day ?? dayAfter)] : null
}

/** Points stand between days and months in German alone, with the day first; elsewhere a number above twelve decides. */
function decided(text: string): DayOrder | null {
  const [, first, mark, second] = numbers.exec(text) ?? []
  if (mark === '.' || Number(first) > 12) return first ? 'day-first' : null
  return Number(second) > 12 ? 'month-first' : null
}

const century = (year: string) => (year.length === 4 ? year : Number(year) < 70 ? `20${year}` : `19${year}`)

const months = [
  ...[['jan', 'jän'], ['feb'], ['mar', 'mär', 'mrz'], ['apr'], ['may', 'mai'], ['jun'], ['jul'], ['aug'], ['sep']],
  ...[['oct', 'okt'], ['nov'], ['dec', 'dez']],
]

function monthOf(word: string): number | null {
  const start = word.normalize('NFC').toLowerCase().slice(0, 3)
  const at = months.findIndex((names) => names.includes(start))
  return at < 0 ? null : at + 1
}
