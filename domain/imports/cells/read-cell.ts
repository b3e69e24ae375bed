import { labels } from '../../../words/labels.ts'
import { line, prose } from '../../../words/line.ts'
import { plainDecimal, plainWhole } from '../../../words/plain.ts'
import { emailAddress } from '../../people/email.ts'
import { timeZone } from '../../people/zone.ts'
import type { CellValue, ImportField } from '../kinds/field.ts'
import { comparable } from './comparable.ts'
import { type DayOrder, readDay } from './day.ts'
import { type DecimalMark, readNumber } from './number.ts'

/** How the cells of a column are written: where that is not known, what may be read in two ways is refused. */
export type Notation = { days: DayOrder | null; decimals: DecimalMark | null }

/** A value, nothing at all, or why it is none, with what stands in those words. */
export type ReadCell = { value: CellValue | undefined } | { problem: string; detail?: Record<string, string | number> }

/** The value of a cell that is not empty, as its field takes it. */
export function readCell(field: ImportField, cell: string, notation: Notation): ReadCell {
  if (!field.needed && saysNothing.has(comparable(cell))) return { value: undefined }
  return readers[field.kind](cell, field, notation)
}

/** What lists that were taken along say of a value that their reader may not see, or that nobody has said anything of. */
const saysNothing = new Set(
  Object.values(labels).flatMap((of) =>
    ['Value.hidden', 'Health.unreported'].map((key) => comparable(of[key as 'Value.hidden'])),
  ),
)

type Reader = (cell: string, field: ImportField, notation: Notation) => ReadCell

const oneLine: Reader = (cell, { longest = 200 }) => checked(line(longest), cell)

const readers: Record<ImportField['kind'], Reader> = {
  key: oneLine,
  title: oneLine,
  people: oneLine,
  line: oneLine,
  text: (cell) => checked(prose(10_000), cell),
  email: (cell) => {
    const { data } = emailAddress.safeParse(cell)
    return data ? { value: data } : { problem: 'no-address' }
  },
  day: dayOf,
  moment: dayOf,
  whole: (cell, { range: [least, most] = [0, 1_000_000] }, { decimals }) =>
    numberOf(cell, decimals, (text) => checked(plainWhole(least, most), text)),
  percent: (cell, _, { decimals }) => numberOf(cell, decimals, (text) => checked(plainWhole(0, 100), text)),
  decimal: (cell, { digits: [digits, places] = [14, 2] }, { decimals }) =>
    numberOf(cell, decimals, (text) => checked(plainDecimal(digits, places), text)),
  flag: (cell) => {
    const said = comparable(cell)
    const value = yes.has(said) || (no.has(said) ? false : undefined)
    return value === undefined ? { problem: 'yes-or-no' } : { value }
  },
  colour: (cell) => {
    const [, digits] = /^#?([0-9a-f]{6})$/i.exec(cell.trim()) ?? []
    return digits ? { value: `#${digits.toLowerCase()}` } : { problem: 'no-colour' }
  },
  timeZone: (cell) => checked(timeZone, cell.trim()),
  choice: (cell, { choice }) => {
    const value = choice && chosen(choice, comparable(cell))
    return value === undefined ? { problem: 'no-choice' } : { value }
  },
}

const yes = new Set(['yes', 'ja', 'true', 'wahr', '1', 'x', 'y', 'j'])
const no = new Set(['no', 'nein', 'false', 'falsch', '0', 'n'])

function dayOf(cell: string, _: ImportField, { days }: Notation): ReadCell {
  const read = readDay(cell, days)
  return 'day' in read ? { value: read.day } : read
}

function numberOf(cell: string, mark: DecimalMark | null, then: (text: string) => ReadCell): ReadCell {
  const read = readNumber(cell, mark)
  return 'number' in read ? then(read.number) : read
}

/** The value that is called so, in either language. */
function chosen({ of, values, words = {} }: NonNullable<ImportField['choice']>, said: string): string | undefined {
  const called = (value: string) => [
    ...Object.values(labels).map((texts) => (texts as Record<string, string>)[`${of}.${value}`] ?? ''),
    ...[value, ...(words[value] ?? [])],
  ]
  return values.find((value) => called(value).some((name) => comparable(name) === said))
}

type Checking = {
  safeParse(value: unknown): {
    data?: CellValue
    error?:
      | { issues: { code?: string | undefined; message: string; params?: unknown; maximum?: unknown }[] }
      | undefined
  }
}

function checked(schema: Checking, text: string): ReadCell {
  const { data, error } = schema.safeParse(text)
  if (!error) return { value: data === '' ? undefined : data }
  const [issue] = error.issues
  if (issue?.code === 'too_big') return { problem: 'too-long', detail: { most: Number(issue.maximum) } }
  return { problem: issue?.message ?? 'wrong', detail: (issue?.params ?? {}) as Record<string, string | number> }
}
