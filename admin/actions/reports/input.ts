import type { ReportEntity } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { chartFrom } from '../../../domain/reports/filling/chart.ts'
import { filtersOf } from '../../../domain/reports/filling/conditions.ts'
import { fieldOfChart } from '../../../domain/reports/filling/fields.ts'
import { headingsFrom } from '../../../domain/reports/filling/headings.ts'
import { fieldOfWords, wordsFrom } from '../../../domain/reports/filling/words.ts'
import { line, lineOrNothing, prose } from '../../../words/line.ts'

const chosen = z.string().max(60).nullable().optional()

/** What a report is filled in with. */
export const reportInput = z.strictObject({
  name: line(120),
  nameEn: lineOrNothing(120).nullable().optional(),
  nameDe: lineOrNothing(120).nullable().optional(),
  columns: z.array(z.strictObject({ column: z.string().max(60) })).min(1),
  headings: z.record(z.string().max(80), lineOrNothing(80)).optional(),
  filters: z.array(z.strictObject({ what: z.string().max(120), value: z.string().max(200).optional() })).optional(),
  open: z.array(z.string().max(60)).max(10).optional(),
  sort: z.string().max(60).nullable().optional(),
  groupBy: z.string().max(60).nullable().optional(),
  totals: z.array(z.strictObject({ column: z.string().max(60) })).optional(),
  ...{
    chartKind: chosen,
    chartBy: chosen,
    chartSplit: chosen,
    chartMeasure: chosen,
    chartBegins: chosen,
    chartEnds: chosen,
  },
  textEn: prose(2_000).nullable().optional(),
  textDe: prose(2_000).nullable().optional(),
  sensitive: z.boolean().optional(),
  as: z.uuid('missing').nullable().optional(),
})

/** A definition, as far as it was filled in. */
export function definitionFrom(
  { locale }: Member,
  entity: ReportEntity,
  {
    columns,
    headings,
    filters,
    open,
    sort,
    groupBy,
    totals,
    sensitive,
    name,
    ...filled
  }: Partial<z.output<typeof reportInput>>,
) {
  const keys = columns?.map(({ column }) => column)
  return {
    ...{ name, open, sort, groupBy, sensitive },
    names: wordsFrom('name', filled),
    texts: wordsFrom('text', filled),
    chart: chartFrom(filled),
    columns: keys,
    headings: headings && headingsFrom(entity, headings, keys),
    totals: totals?.map(({ column }) => column),
    filters: filters && filtersOf(entity, filters, locale).map(({ filter }) => filter),
  }
}

/** The field that a part of a definition was filled in with. */
export function fieldOfPart(path: string): string {
  return fieldOfWords(fieldOfChart(path))
    .replace(/^headings\..*$/, 'headings')
    .replace(/^(columns|totals)\.(\d+)$/, '$1.$2.column')
    .replace(/^filters\.(\d+)\.(field|operator)$/, 'filters.$1.what')
}
