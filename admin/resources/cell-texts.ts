import type { ReportEntity } from '@prisma/client'
import type { Member } from '../../domain/access/actor/actor.ts'
import { type DeliveryReason, reasons } from '../../domain/delivery/reasons.ts'
import { columnsOfChart } from '../../domain/reports/charts/chart.ts'
import type { ReportDefinition as Report } from '../../domain/reports/definition.ts'
import { chartFormTexts } from '../../domain/reports/filling/chart.text.ts'
import { filtersText } from '../../domain/reports/head.ts'
import { headingOf } from '../../domain/reports/heading.ts'
import { isTellable } from '../../domain/reports/runs/occasion.ts'
import { describe } from '../../domain/reports/schedules/timing/describe.ts'
import type { ScheduleTiming } from '../../domain/reports/schedules/timing/next.ts'
import { reportTexts } from '../../domain/reports/text.ts'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import type { Telling } from '../guard/definition.ts'
import { reasonTexts } from '../texts/reasons.text.ts'

/** When a schedule is due, as one says it. */
export const describeDue: Telling = ({ endsOn, ...row }, { locale }) =>
  describe({ ...(row as unknown as ScheduleTiming), endsOn: endsOn ? new Date(endsOn as string) : null }, locale)

/** Columns of a report by their headings: those that it shows, or those that it adds up. */
export const describeColumns =
  (list: 'columns' | 'totals'): Telling =>
  (row, { locale }) => {
    const { entity, [list]: columns } = row as unknown as Report
    return known(row) ? columns.map((key) => headingIn(entity, key, locale)) : columns
  }

/** What the rows of a report stand under. */
export const describeGroup: Telling = (row, { locale }) => {
  const { entity, groupBy } = row as unknown as Report
  return groupBy && known(row) ? headingIn(entity, groupBy, locale) : groupBy
}

/** What a report draws, in the words of its form; of what, by the headings. */
export const describeChart: Telling = (row, { locale }) => {
  const { entity, chart } = row as unknown as Report
  if (!chart || !known(row)) return chart ? chart.kind : null
  const kind = speaker(chartFormTexts, locale)(`chart-${chart.kind}`)
  return `${kind} (${columnsOfChart(chart)
    .map((key) => headingIn(entity, key, locale))
    .join(', ')})`
}

/** What a report is filtered by, as its head says it. */
export const describeFilters: Telling = (row, { locale, timeZone }) =>
  known(row) ? filtersText(row as unknown as Report, speaker(reportTexts, locale), formats(locale, timeZone)) : null

/** What readers of a report may filter by for themselves. */
export const describeOpen: Telling = (row, { locale }) => {
  const { entity, open } = row as unknown as Report
  return known(row) ? open.map((key) => headingIn(entity, key, locale)) : open
}

/** What a report is called in other languages. */
export const describeNames: Telling = ({ names }) => wordsIn(names) || null

/** What a report says above its rows. */
export const describeTexts: Telling = ({ texts }) => Object.values(texts as Record<string, string>).join('\n\n') || null

/** What columns of a report are called otherwise. */
export const describeHeadings: Telling = (row, { locale }) => {
  const { entity, headings } = row as unknown as Report
  const told = (key: string) => (known(row) ? headingIn(entity, key, locale) : key)
  return (
    Object.entries(headings)
      .map(([key, words]) => `${told(key)}: ${wordsIn(words)}`)
      .join('\n') || null
  )
}

const wordsIn = (words: unknown) => Object.values(words as Record<string, string>).join(', ')

/** What a report is sorted by, and which way. */
export const describeSort: Telling = (row, { locale }) => {
  const { entity, sort } = row as unknown as Report
  if (!sort || !known(row)) return sort
  return `${headingIn(entity, sort.replace(/^-/, ''), locale)} ${sort.startsWith('-') ? '↓' : '↑'}`
}

/** Why a mail did not go, or a run went wrong: in words where it is we who know, else as the server or the error said it. */
export const describeReason =
  (column: string): Telling =>
  (row, { locale }) => {
    const [key = '', ...said] = String(row[column] ?? '').split(' ')
    const [failed, total] = said
    return reasons.includes(key as DeliveryReason)
      ? speaker(reasonTexts, locale)(key as DeliveryReason, { failed, total, detail: said.join(' ') })
      : (row[column] as string | null)
  }

/** How many values there are in a column. */
export const describeCount =
  (column: string): Telling =>
  (row) => {
    const values = row[column]
    return Array.isArray(values) ? [String(values.length)] : []
  }

/** Who is given a layout template: everybody has no name of their own. */
export const describeTarget: Telling = ({ targetKind, target }) => (targetKind === 'deployment' ? null : target)

/** A report with a column that is not known any more cannot be described. */
const known = (row: Record<string, unknown>) => isTellable(row as Parameters<typeof isTellable>[0])

function headingIn(entity: ReportEntity, key: string, locale: Member['locale']): string {
  return headingOf(entity, key, speaker(reportTexts, locale)).label
}
