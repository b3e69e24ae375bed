import { isNumeric, tell } from '../values.ts'
import type { ChartFigures, ChartWords } from './figures.ts'
import { daysOf } from './spans.ts'

/** The figures of a chart as a table: its headings, and rows whose first cell is what the others are of. */
export type ChartTable = { columns: string[]; rows: { id: string; label: string; amounts: (number | string)[] }[] }

/** The figures of a chart as numbers, days as texts. */
export function tableOf(figures: ChartFigures, words: ChartWords): ChartTable {
  const { by, split, parts, categories, amounts, spans } = figures
  if (figures.kind === 'timeline')
    return {
      columns: [by.label, words.say('chart-when')],
      rows: spans.map((span, at) => ({ id: String(at), label: span.label, amounts: [daysOf(span, words)] })),
    }
  return {
    columns: [by.label, ...parts.map(({ label }) => (split ? label : figures.unit.label))],
    rows: categories.map(({ label }, at) => ({ id: String(at), label, amounts: amounts.map((part) => part[at] ?? 0) })),
  }
}

/** An amount of a table in words. */
export function toldAmount(amount: number | string, { unit }: ChartFigures, { say, formats }: ChartWords): string {
  return typeof amount === 'number' && isNumeric(unit) ? tell(amount, unit, say, formats) : String(amount)
}
