import type { Viewer } from '../../access/actor/actor.ts'
import { Invalid } from '../../refusals.ts'
import type { ReportColumn } from '../columns/column.ts'
import { columnOf } from '../columns/entities.ts'
import type { Filter, ReportDefinition } from '../definition.ts'
import { isSeen } from '../eyes.ts'
import { operatorOf } from '../operators.ts'

/** What an address says of a column of which the author's own conditions hold. */
export const asBegun = 'as-begun'

/** What somebody asks of the columns that a report leaves open, as an address says it: `health=red`, or `dueOn=before` with
 *  `dueOn.value=today`; empty: any value. */
export type AskedOpenly = Record<string, string | string[]>

/** The columns that a report leaves open to somebody: of those, what they may see. */
export function openTo(actor: Viewer, { entity, open }: ReportDefinition): string[] {
  return open.filter((key) => isSeen(actor, entity, key))
}

/**
 * A report with what somebody asks of its open columns in the place of what its author said of them. Throws Invalid, which names each
 * part that is wrong: what is hidden from them, or not open, is as unknown as what does not exist.
 */
export function withAsked(actor: Viewer, report: ReportDefinition, asked: AskedOpenly): ReportDefinition {
  const open = openTo(actor, report)
  const unknown = Object.keys(asked).filter((name) => !open.includes(name.replace(/\.value$/, '')))
  if (unknown.length > 0) throw new Invalid(Object.fromEntries(unknown.map((name) => [name, 'unknown-field'])))
  const named = open.filter((key) => asked[key] !== undefined && asked[key] !== asBegun)
  const stray = open.filter((key) => !named.includes(key) && asked[`${key}.value`])
  if (stray.length > 0) throw new Invalid(Object.fromEntries(stray.map((key) => [key, 'wrong'])))
  const filters = named.flatMap((key) => filterOf(report, key, asked) ?? [])
  return { ...report, filters: [...report.filters.filter(({ field }) => !named.includes(field)), ...filters] }
}

function filterOf({ entity }: ReportDefinition, key: string, asked: AskedOpenly): Filter | null {
  const column = columnOf(entity, key)
  const said = [asked[key] ?? []].flat().filter((one) => one !== '')
  const value = [asked[`${key}.value`] ?? ''].flat()[0] ?? ''
  if (!column || said.length === 0) return null
  const [operator, given] = conditionOf(column, said, value)
  const known = operatorOf(column, operator)
  if (!known) throw new Invalid({ [key]: 'wrong' })
  const { data, error } = known.value(column).safeParse(given)
  if (error)
    throw new Invalid({ [given === said || column.kind === 'flag' ? key : `${key}.value`]: problemOf(error.issues) })
  return { field: key, operator, ...(data !== undefined && { value: data as Filter['value'] }) }
}

function conditionOf({ kind }: ReportColumn, said: string[], value: string): [operator: string, value: unknown] {
  const [only = ''] = said
  if (kind === 'choice') return ['isOneOf', said]
  if (kind === 'flag') return ['isSet', only === 'yes' ? true : only === 'no' ? false : only]
  if (value === '') return [only, undefined]
  const isNumber = only.endsWith('Days') || !['text', 'day'].includes(kind)
  return [only, isNumber && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value]
}

function problemOf(issues: { message: string }[]): string {
  return issues.find(({ message }) => /^[a-z]+(-[a-z]+)+$/.test(message))?.message ?? 'wrong'
}
