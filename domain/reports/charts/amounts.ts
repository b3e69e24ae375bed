import type { ReportEntity } from '@prisma/client'
import { columnOf } from '../columns/entities.ts'
import type { Heading } from '../heading.ts'
import { tell } from '../values.ts'
import type { AmountRow } from './chart.sql.ts'
import { bounds } from './chart.sql.ts'
import type { ChartFigures, ChartHeadings, ChartValue, ChartWords } from './figures.ts'
import { monthsBetween } from './months.ts'

type Place = { value: string | null; isRest: boolean }

/** The figures of a chart of amounts; null where there is nothing of it that can be drawn. */
export function amountsOf(rows: AmountRow[], headings: ChartHeadings, words: ChartWords): ChartFigures | null {
  const { chart, entity, by, split, what, measure } = headings
  const { say } = words
  const drawn = chart.kind === 'line' ? rows.filter((row) => row.by !== null) : rows
  if (drawn.every(({ amount }) => amount <= 0)) return null
  const categories = categoriesOf(drawn, by, entity, chart.kind === 'line')
  const parts = split ? placesOf(drawn.map(partOf), split, entity) : [{ value: null, isRest: false }]
  const amounts = parts.map((part) => categories.map((category) => amountAt(drawn, category, part)))
  const unit = measure ?? { key: 'count', kind: 'number' as const, label: what }
  const of = { what: unit.label, column: by.label, split: split?.label ?? '' }
  const title = say(split ? 'chart-by-both' : 'chart-by', of)
  const named = categories.map((category) => chartValue(category, by, words))
  const sums = categories.map((_, at) => amounts.reduce((sum, part) => sum + (part[at] ?? 0), 0))
  const list = named.map(({ label }, at) => `${label} ${tell(sums[at], unit, say, words.formats)}`).join(', ')
  const missing = rows.filter((row) => !drawn.includes(row) && !row.byRest).reduce((sum, { amount }) => sum + amount, 0)
  return {
    ...{ kind: chart.kind, title, told: say('chart-told', { title, list }) },
    note: missing > 0 && !measure ? say('chart-undated', { amount: missing }) : null,
    ...{ by, split, unit, categories: named, amounts, spans: [] },
    parts: split
      ? parts.map((part) => chartValue(part, split, words))
      : [{ value: null, label: unit.label, isRest: false }],
  }
}

const categoryOf = ({ by, byRest }: AmountRow): Place => ({ value: by, isRest: byRest })
const partOf = ({ split, splitRest }: AmountRow): Place => ({ value: split, isRest: splitRest })
const isSame = (one: Place, other: Place) => one.value === other.value && one.isRest === other.isRest

function categoriesOf(rows: AmountRow[], by: Heading, entity: ReportEntity, isLine: boolean): Place[] {
  const places = placesOf(rows.map(categoryOf), by, entity)
  const months = places.flatMap(({ value }) => (value === null ? [] : [value]))
  if (by.kind !== 'day' || months.length === 0) return places
  // A month without a row is one with nothing in it, unless there are too many to stand beside each other.
  const all = monthsBetween(months[0] ?? '', months.at(-1) ?? '')
  if (all.length > bounds.months) return places
  return [
    ...all.map((value) => ({ value, isRest: false })),
    ...(isLine ? [] : places.filter((one) => one.value === null)),
  ]
}

/** Places in their order: choices in that of the catalogue, months as they come, names by how they are written, the rest last. */
function placesOf(found: Place[], heading: Heading, entity: ReportEntity): Place[] {
  const places = found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at)
  const order = columnOf(entity, heading.key)?.choices
  const rank = ({ value, isRest }: Place) => (isRest ? 3 : value === null ? 2 : 1)
  return places.toSorted((one, other) => {
    const byChoice = order ? order.indexOf(one.value ?? '') - order.indexOf(other.value ?? '') : 0
    return rank(one) - rank(other) || byChoice || (one.value ?? '').localeCompare(other.value ?? '')
  })
}

function amountAt(rows: AmountRow[], category: Place, part: Place): number {
  return rows
    .filter((row) => isSame(categoryOf(row), category) && isSame(partOf(row), part))
    .reduce((sum, { amount }) => sum + amount, 0)
}

function chartValue({ value, isRest }: Place, heading: Heading, { say, formats }: ChartWords): ChartValue {
  if (isRest) return { value: null, label: say(heading.kind === 'day' ? 'chart-before' : 'chart-rest'), isRest }
  if (value === null) return { value, label: say('chart-none'), isRest }
  if (heading.kind === 'day') return { value, label: formats.month(value), isRest }
  return { value, label: tell(heading.kind === 'flag' ? value === 'true' : value, heading, say, formats), isRest }
}
