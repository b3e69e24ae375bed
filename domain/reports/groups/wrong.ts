import type { ReportValueKind } from '../columns/column.ts'
import { columnOf } from '../columns/entities.ts'
import type { ReportDefinition } from '../definition.ts'

const grouped: ReportValueKind[] = ['choice', 'text', 'flag', 'day']
const added: ReportValueKind[] = ['number', 'hours', 'money']

/** Whether rows can stand under the values of a column of this kind. */
export const canGroup = (kind: ReportValueKind | undefined): boolean => kind !== undefined && grouped.includes(kind)

/** Whether the values of a column of this kind can be added up: a percentage cannot. */
export const canAdd = (kind: ReportValueKind | undefined): boolean => kind !== undefined && added.includes(kind)

/** What is wrong with the groups and totals of a report: only its own columns are grouped by and added up. By field, in words of Invalid. */
export function wrongGroups({ entity, columns, groupBy, totals }: ReportDefinition): Record<string, string> {
  const isOwn = (key: string) => columns.includes(key) && columnOf(entity, key) !== undefined
  const of = (key: string) => columnOf(entity, key)?.kind
  const wrong: [string, string][] = totals.flatMap((key, at): [string, string][] => {
    if (!isOwn(key)) return [[`totals.${at}`, 'unknown-field']]
    if (totals.indexOf(key) < at) return [[`totals.${at}`, 'twice']]
    return canAdd(of(key)) ? [] : [[`totals.${at}`, 'wrong']]
  })
  if (groupBy !== null && !isOwn(groupBy)) wrong.push(['groupBy', 'unknown-field'])
  else if (groupBy !== null && !canGroup(of(groupBy))) wrong.push(['groupBy', 'wrong'])
  return Object.fromEntries(wrong)
}
