import { Prisma, ReportEntity } from '@prisma/client'
import { z } from 'zod'
import { type Locale, locales } from '../../words/catalogue.ts'
import { line, prose } from '../../words/line.ts'
import type { Db } from '../act.ts'
import { Invalid } from '../refusals.ts'
import { chartShape, wrongChart } from './charts/chart.ts'
import { columnOf } from './columns/entities.ts'
import { wrongGroups } from './groups/wrong.ts'
import { operatorOf } from './operators.ts'

const filterSchema = z.strictObject({ field: z.string(), operator: z.string(), value: z.json().optional() })
const inLocales = (longest: number) => z.partialRecord(z.enum(locales), line(longest))
const shape = z.strictObject({
  name: line(120),
  names: inLocales(120).default({}),
  entity: z.enum(ReportEntity),
  columns: z.array(z.string()).min(1).max(30),
  headings: z.record(z.string(), inLocales(80)).default({}),
  filters: z.array(filterSchema).max(20).default([]),
  open: z.array(z.string()).max(10).default([]),
  sort: z.string().nullable().default(null),
  groupBy: z.string().nullable().default(null),
  totals: z.array(z.string()).max(10).default([]),
  texts: z.partialRecord(z.enum(locales), prose(2_000)).default({}),
  chart: chartShape.nullable().default(null),
  sensitive: z.boolean().default(false),
})

/** What a report tells: an entity, its columns in order, filters, all of which must hold, and a column to sort by (`-` before it:
 *  falling). `names` and `headings` are what it and its columns are called in a language, where that is not the usual; `open` the columns by
 *  which its readers may filter for themselves; `groupBy` the column under whose values rows stand, a day by its month, `totals` the
 *  columns that are added up, `texts` what is said above its rows in a language, and `chart` what is drawn of them. One that is `sensitive` is
 *  mailed without its rows. */
export type ReportDefinition = z.infer<typeof shape>
export type Filter = ReportDefinition['filters'][number]

/** A definition from outside. Throws Invalid, which names each part that is wrong: an unknown column, operator or value. */
export function validateReport(input: unknown): ReportDefinition {
  const { data, error } = shape.safeParse(input)
  if (!data) throw new Invalid(Object.fromEntries(error.issues.flatMap(problems)))
  const wrong = {
    ...wrongColumns(data),
    ...wrongHeadings(data),
    ...wrongFilters(data),
    ...wrongOpen(data),
    ...wrongSort(data),
    ...wrongGroups(data),
    ...wrongChart(data),
  }
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong)
  return { ...data, filters: data.filters.map((filter) => read(data.entity, filter)) }
}

/** Whose a report is, where it is not the host's: the organisation (uuid) of its owner, and whether colleagues there find it as well. */
export type ReportOwn = { organisationId: string; toColleagues: boolean }

/** Writes a report into the transaction at hand, owned by a membership (uuid) or nobody. Returns its id; Invalid as above. */
export async function createReport(db: Db, ownerId: string | null, input: unknown, own?: ReportOwn): Promise<string> {
  const data = { ...kept(validateReport(input)), ...own, ownerId }
  const { id } = await db.report.create({ data, select: { id: true } })
  return id
}

/** A definition as it is kept: a filter without a value has none. */
export function kept({ filters, ...rest }: ReportDefinition) {
  const plain = filters.map(({ value = null, ...filter }) => ({ ...filter, ...(value !== null && { value }) }))
  return { ...rest, filters: plain, chart: rest.chart ?? Prisma.DbNull }
}

/** A report as it is kept, as what was validated once: of a row, what belongs to its definition. */
export function definitionOf(row: { [Key in keyof ReportDefinition]: unknown }): ReportDefinition {
  const { name, names, entity, columns, headings, filters, open, sort, groupBy, totals, texts, chart, sensitive } =
    row as ReportDefinition
  return { name, names, entity, columns, headings, filters, open, sort, groupBy, totals, texts, chart, sensitive }
}

/** What a report is called in a language. */
export function nameOfReport({ name, names }: Pick<ReportDefinition, 'name' | 'names'>, locale: Locale): string {
  return names[locale] ?? name
}

/** What a report says above its rows in a language, or in the one it is written in; empty where it says nothing. */
export function textOfReport({ texts }: Pick<ReportDefinition, 'texts'>, locale: Locale): string {
  return texts[locale] || texts.en || texts.de || ''
}

/** The column a sort names, and which way it goes. */
export function sortOf({ sort }: { sort: string }): { key: string; falls: boolean } {
  return { key: sort.replace(/^-/, ''), falls: sort.startsWith('-') }
}

function problems(issue: z.core.$ZodIssue): [string, string][] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => [[...issue.path, key].join('.'), 'unknown-field'])
  return [[issue.path.join('.'), issue.code === 'too_big' ? 'too-long' : 'wrong']]
}

function wrongColumns({ entity, columns }: ReportDefinition) {
  const wrong = columns.flatMap((key, at) => {
    if (!columnOf(entity, key)) return [[`columns.${at}`, 'unknown-field']]
    return columns.indexOf(key) < at ? [[`columns.${at}`, 'twice']] : []
  })
  return Object.fromEntries(wrong)
}

function wrongHeadings({ columns, headings }: ReportDefinition) {
  const stranger = Object.keys(headings).filter((key) => !columns.includes(key))
  return Object.fromEntries(stranger.map((key) => [`headings.${key}`, 'unknown-field']))
}

function wrongOpen({ entity, open }: ReportDefinition) {
  const wrong = open.flatMap((key, at) => {
    if (!columnOf(entity, key)) return [[`open.${at}`, 'unknown-field']]
    return open.indexOf(key) < at ? [[`open.${at}`, 'twice']] : []
  })
  return Object.fromEntries(wrong)
}

function wrongFilters({ entity, filters }: ReportDefinition) {
  const wrong = filters.flatMap(({ field, operator, value }, at) => {
    const column = columnOf(entity, field)
    if (!column) return [[`filters.${at}.field`, 'unknown-field']]
    const known = operatorOf(column, operator)
    if (!known) return [[`filters.${at}.operator`, 'wrong']]
    const { error } = known.value(column).safeParse(value)
    const named = error?.issues.find(({ message }) => /^[a-z]+(-[a-z]+)+$/.test(message))
    return error ? [[`filters.${at}.value`, named?.message ?? 'wrong']] : []
  })
  return Object.fromEntries(wrong)
}

/** A filter with its value as its operator reads it. */
function read(entity: ReportEntity, filter: Filter): Filter {
  const column = columnOf(entity, filter.field)
  const value = column && operatorOf(column, filter.operator)?.value(column).parse(filter.value)
  return value === undefined ? filter : { ...filter, value: value as Filter['value'] }
}

function wrongSort({ entity, sort }: ReportDefinition): Record<string, string> {
  return sort === null || columnOf(entity, sortOf({ sort }).key) ? {} : { sort: 'unknown-field' }
}
