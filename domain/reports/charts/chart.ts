import type { ReportEntity } from '@prisma/client'
import { z } from 'zod'
import type { ReportValueKind } from '../columns/column.ts'
import { columnOf } from '../columns/entities.ts'
import { canAdd, canGroup } from '../groups/wrong.ts'

/** The kinds of charts a report may have. */
export const chartKinds = ['bar', 'stackedBar', 'line', 'doughnut', 'timeline'] as const
export type ChartKind = (typeof chartKinds)[number]

const column = z.string().max(60)
const other = column.nullable().default(null)

/** What a chart is made of, by the keys of columns of its report. `by` are its categories (a day by its month), of a timeline what its bars are
 *  called; `split` what each category is divided by; `measure` what is added up (null: how many rows there are); `begins` and `ends` the
 *  days of a timeline, which without a beginning shows one day a row. */
export const chartShape = z.strictObject({
  kind: z.enum(chartKinds),
  by: column,
  split: other,
  measure: other,
  begins: other,
  ends: other,
})
export type ReportChart = z.infer<typeof chartShape>

/** The kinds that may be split, and those that are nothing without. */
export const splitKinds: ChartKind[] = ['stackedBar', 'line']

/** The columns that a chart is made of. */
export const columnsOfChart = ({ by, split, measure, begins, ends }: ReportChart): string[] =>
  [by, split, measure, begins, ends].filter((key) => key !== null)

/** Whether a column of this kind can be what a chart is split by: a month cannot. */
export const canSplit = (kind: ReportValueKind | undefined): boolean => canGroup(kind) && kind !== 'day'

type Charted = { entity: ReportEntity; columns: string[]; chart: ReportChart | null }

/** What is wrong with the chart of a report, which is made of columns of it alone. By field, in words of Invalid. */
export function wrongChart({ entity, columns, chart }: Charted): Record<string, string> {
  if (!chart) return {}
  const isOwn = (key: string) => columns.includes(key) && columnOf(entity, key) !== undefined
  const wrong = partsOf(chart).flatMap(([part, key]): [string, string][] => {
    const kind = key === null ? undefined : columnOf(entity, key)?.kind
    if (key === '') return [[`chart.${part}`, 'missing']]
    if (key !== null && !isOwn(key)) return [[`chart.${part}`, 'chart-own-columns']]
    const problem = problemOf(chart, part, kind)
    return problem ? [[`chart.${part}`, problem]] : []
  })
  return Object.fromEntries(wrong)
}

type Part = 'by' | 'split' | 'measure' | 'begins' | 'ends'
const partsOf = ({ by, split, measure, begins, ends }: ReportChart) =>
  Object.entries({ by, split, measure, begins, ends }) as [Part, string | null][]

function problemOf(chart: ReportChart, part: Part, kind: ReportValueKind | undefined): string | null {
  switch (part) {
    case 'by':
      return problemOfCategory(chart.kind, kind)
    case 'split':
      return problemOfSplit(chart, kind)
    case 'measure':
      if (chart.measure === null) return null
      if (chart.kind === 'timeline') return 'chart-no-measure'
      return canAdd(kind) ? null : 'chart-measure-number'
    case 'begins':
    case 'ends':
      return problemOfDay(chart, part, kind)
  }
}

function problemOfCategory(chart: ChartKind, kind: ReportValueKind | undefined): string | null {
  if (chart === 'line') return kind === 'day' ? null : 'chart-line-by-day'
  if (chart === 'timeline') return kind === 'text' ? null : 'chart-name'
  return canGroup(kind) ? null : 'chart-category'
}

function problemOfSplit({ kind: chart, by, split }: ReportChart, kind: ReportValueKind | undefined): string | null {
  if (split === null) return chart === 'stackedBar' ? 'chart-split-missing' : null
  if (!splitKinds.includes(chart)) return 'chart-no-split'
  if (split === by) return 'chart-split-same'
  return canSplit(kind) ? null : 'chart-split-kind'
}

function problemOfDay(chart: ReportChart, part: 'begins' | 'ends', kind: ReportValueKind | undefined): string | null {
  if (chart.kind !== 'timeline') return chart[part] === null ? null : 'chart-no-days'
  if (chart[part] === null) return part === 'ends' ? 'chart-day-missing' : null
  return kind === 'day' ? null : 'chart-day'
}
