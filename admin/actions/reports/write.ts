import { ReportEntity } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { ReportDefinition } from '../../../domain/reports/definition.ts'
import { chartFrom } from '../../../domain/reports/filling/chart.ts'
import { filtersOf } from '../../../domain/reports/filling/conditions.ts'
import { fieldOfPart } from '../../../domain/reports/filling/fields.ts'
import { findReport } from '../../../domain/reports/find.ts'
import { changeReport, writeReport } from '../../../domain/reports/write.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import type { Locale } from '../../../words/catalogue.ts'
import { line, lineOrNothing, prose } from '../../../words/line.ts'
import { verb } from '../verb.ts'
import { changeShownFirst } from './finders.ts'
import { reportForm } from './form.ts'

const chosen = z.string().max(60).nullable().optional()
const schema = z.strictObject({
  name: line(120),
  nameEn: lineOrNothing(120).nullable().optional(),
  nameDe: lineOrNothing(120).nullable().optional(),
  columns: z.array(z.strictObject({ column: z.string().max(60) })).min(1),
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
})

/** Writes a report of an entity: one button for each, for each has columns of its own. */
export const writings = Object.values(ReportEntity).map((entity) =>
  verb({
    name: `write-${entity}`,
    on: 'list',
    may: 'create',
    icon: 'Plus',
    schema,
    form: async (actor) => reportForm(actor, entity),
    call: async (actor, input, _, once) => {
      const id = await atFields(writeReport(actor, { ...definitionOf(actor, entity, input), entity }, once), fieldOf)
      return { message: 'report-written', to: { subject: 'Report', id } }
    },
  }),
)

/** Changes what a report tells. */
export const changing = verb({
  name: 'change',
  on: 'row',
  may: 'update',
  icon: 'Edit',
  schema: schema.partial().extend({ agreed: z.string().max(100).optional() }),
  form: async (actor, id) => {
    const report = await findReport(actor, id)
    return reportForm(actor, report.entity, report)
  },
  call: async (actor, { agreed, ...input }, id) => {
    const { entity } = await findReport(actor, id)
    const done = { message: 'report-written', to: { subject: 'Report', id } } as const
    return atFields(changeReport(actor, id, definitionOf(actor, entity, input), agreed), fieldOf).then(
      () => done,
      (error) => changeShownFirst(actor, error, agreed),
    )
  },
})

/** A definition, as far as it was filled in. */
function definitionOf(
  { locale }: Member,
  entity: ReportEntity,
  {
    columns,
    filters,
    open,
    sort,
    groupBy,
    totals,
    sensitive,
    name,
    nameEn,
    nameDe,
    textEn,
    textDe,
    ...filled
  }: Partial<z.output<typeof schema>>,
) {
  return {
    ...{ name, open, sort, groupBy, sensitive },
    names: nameEn === undefined && nameDe === undefined ? undefined : namesOf({ en: nameEn, de: nameDe }),
    texts: textEn === undefined && textDe === undefined ? undefined : namesOf({ en: textEn, de: textDe }),
    chart: chartFrom(filled),
    columns: columns?.map(({ column }) => column),
    totals: totals?.map(({ column }) => column),
    filters: filters && filtersOf(entity, filters, locale).map(({ filter }) => filter),
  }
}

/** Names or texts by their languages, where there are any. */
function namesOf(names: Record<Locale, string | null | undefined>): ReportDefinition['names'] {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name))
}

/** The field that a part of a definition was filled in with. */
function fieldOf(path: string): string {
  return fieldOfPart(path)
    .replace(/^texts\.(\w)(\w*)$/, (_, first, rest) => `text${first.toUpperCase()}${rest}`)
    .replace(/^(columns|totals)\.(\d+)$/, '$1.$2.column')
    .replace(/^filters\.(\d+)\.(field|operator)$/, 'filters.$1.what')
}
