import { speaker } from '../../words/catalogue.ts'
import type { Formats } from '../../words/dates.ts'
import { columnOf } from './columns/entities.ts'
import type { Filter, ReportDefinition } from './definition.ts'
import type { EditionRequest } from './edition.ts'
import { hidesOthers } from './eyes.ts'
import { headingOf } from './heading.ts'
import { operatorOf } from './operators.ts'
import { type ReportSay, type ReportText, reportTexts } from './text.ts'
import { tell } from './values.ts'

/** What a reader must know to read a report: what it shows, what was filtered, as of when and where, how many rows of how many. */
export type Head = { label: string; value: string }[]

/** So many rows of a report, after `from` others. */
type PartShown = { from: number; rows: number }

/** The head of a report of so many rows in all. In a file all of them are there, so that both numbers are the same; a mail's body may show
 *  fewer, and a `page` says which. */
export function headOf(order: EditionRequest, total: number, page: PartShown | null, formats: Formats): Head {
  const say = speaker(reportTexts, { locale: order.locale, wording: order.actor.layout.wording })
  return [
    { label: say('scope'), value: scopeText(order, say) },
    { label: say('filters'), value: filtersText(order.definition, say, formats, order.actor) },
    { label: say('asOf'), value: asOfText(order, say, formats) },
    { label: say('rows'), value: rowsText(total, page, say, formats) },
  ]
}

function rowsText(total: number, page: PartShown | null, say: ReportSay, { number }: Formats): string {
  if (!page || page.rows === total) return say('x-of-y', { shown: number(total), total: number(total) })
  const [from, to] = [number(page.from + 1), number(page.from + page.rows)]
  return say('x-to-y', { from, to, total: number(total) })
}

function scopeText({ definition, actor, organisationId }: EditionRequest, say: ReportSay): string {
  const { entity } = definition
  if (!organisationId) return say(`ReportScopeAll.${entity}`)
  return say(`ReportScope.${entity}`, { organisation: actor.organisation.name })
}

/** By the reader's clocks. Which day is today is that of the report, which is said where it has other clocks. */
function asOfText({ now, timeZone, lateSince }: EditionRequest, say: ReportSay, formats: Formats): string {
  const told = formats.momentInZone(now)
  const moment = lateSince ? say('late-moment', { moment: told, due: formats.moment(lateSince) }) : told
  return timeZone === formats.timeZone ? moment : say('other-days', { moment, zone: timeZone.replaceAll('_', ' ') })
}

/** What a report is filtered by, in words; to a `reader` who may not see names of others without those. */
export function filtersText(
  { entity, filters }: ReportDefinition,
  say: ReportSay,
  formats: Formats,
  reader?: EditionRequest['actor'],
): string {
  if (filters.length === 0) return say('no-filters')
  const told = filters.map((filter) =>
    reader && !asksReader(entity, filter) && hidesOthers(reader, entity, filter.field)
      ? say('filter-hidden', { column: headingOf(entity, filter.field, say).label })
      : filterText(entity, filter, say, formats),
  )
  return told.join(' · ')
}

/** Whether a filter names nobody but who reads. */
function asksReader(entity: ReportDefinition['entity'], { field, operator }: Filter): boolean {
  const column = columnOf(entity, field)
  return column !== undefined && operatorOf(column, operator)?.ofReader === true
}

function filterText(
  entity: EditionRequest['definition']['entity'],
  filter: Filter,
  say: ReportSay,
  formats: Formats,
): string {
  const { field, operator, value } = filter
  const { label: column, kind } = headingOf(entity, field, say)
  if (typeof value === 'number' && operator.endsWith('Days'))
    return say(operator as ReportText, { column, days: value })
  const one = (item: unknown) =>
    item === 'today' ? say('today') : tell(item as string, { key: field, kind }, say, formats)
  const list = (Array.isArray(value) ? value : [value]).map(one)
  const told = columnOf(entity, field)?.kind === 'choice' ? list.join(` ${say('or')} `) : list.join(', ')
  return say(operator as ReportText, { column, value: told })
}
