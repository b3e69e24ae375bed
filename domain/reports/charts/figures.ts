import type { ReportEntity } from '@prisma/client'
import type { Formats } from '../../../words/dates.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import type { EditionRequest } from '../edition.ts'
import { type Heading, headingIn } from '../heading.ts'
import type { ReportSay } from '../text.ts'
import { amountsOf } from './amounts.ts'
import { type AmountRow, chartSql, type SpanRow } from './chart.sql.ts'
import type { ChartKind, ReportChart } from './chart.ts'
import { spansOf } from './spans.ts'

/** One category of a chart, or one part of each: its value (of a day its month as YYYY-MM; null for none, and for the rest), its words. */
export type ChartValue = { value: string | null; label: string; isRest: boolean }

/** A bar of a timeline: days as YYYY-MM-DD, both the same where it is one day. */
export type ChartSpan = { label: string; begins: string; ends: string }

/**
 * The chart of a report as its reader gets it, in figures and in words. `amounts` has a list for each of the `parts` (one, where nothing is
 * split), which has an amount for each of the `categories`, told as `unit` says; `spans` are the bars of a timeline, which has no amounts.
 * `title` is what it shows, `told` the same with its figures, `note` what of the rows is not in it.
 */
export type ChartFigures = {
  kind: ChartKind
  title: string
  told: string
  note: string | null
  by: Heading
  split: Heading | null
  unit: Pick<Heading, 'key' | 'kind' | 'label'>
  categories: ChartValue[]
  parts: ChartValue[]
  amounts: number[][]
  spans: ChartSpan[]
}

/** What figures are made with. */
export type ChartWords = { say: ReportSay; formats: Formats }
export type ChartHeadings = {
  chart: ReportChart
  entity: ReportEntity
  by: Heading
  split: Heading | null
  what: string
  measure: Heading | null
}

/** Reads the chart of a report with its reader's eyes; null where it has none for them: they may not see all that it is made of, or there is
 *  nothing to draw. */
export async function readFigures(asked: EditionRequest, words: ChartWords): Promise<ChartFigures | null> {
  const statement = chartSql(asked)
  const { chart } = asked.definition
  if (!statement || !chart) return null
  const rows = await queryAs<AmountRow | SpanRow>(asked.actor, 'report-chart', statement)
  if (rows.length === 0 || rows.some(({ whole }) => !whole)) return null
  const headings = headingsOf(asked, asked.actor, chart, words)
  return chart.kind === 'timeline'
    ? spansOf(rows as SpanRow[], headings, words)
    : amountsOf(rows as AmountRow[], headings, words)
}

function headingsOf(asked: EditionRequest, actor: Viewer, chart: ReportChart, { say }: ChartWords): ChartHeadings {
  const reader = { locale: asked.locale, wording: actor.layout.wording }
  const heading = (key: string) => headingIn(asked.definition, key, reader)
  return {
    chart,
    entity: asked.definition.entity,
    by: heading(chart.by),
    split: chart.split === null ? null : heading(chart.split),
    measure: chart.measure === null ? null : heading(chart.measure),
    what: say(`charted.${asked.definition.entity}`),
  }
}
