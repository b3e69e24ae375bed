import { chartFields } from '../../../domain/reports/filling/chart.ts'

/** How many empty lines for conditions a form has. */
export const emptyLines = 2

/** The fields of the form of a report in their order, each with the id it has on the page, with so many conditions. */
export function idsOf(conditions: number): Record<string, string> {
  const lines = Array.from({ length: conditions + emptyLines }, (_, at) => [`what-${at}`, `value-${at}`]).flat()
  const names = [
    'name',
    'text',
    'columns',
    'what',
    ...lines,
    'sort',
    'groupBy',
    'totals',
    'open',
    ...chartFields,
    'foundBy',
  ]
  return Object.fromEntries(names.map((name) => [name, name === 'what' ? 'what-0' : name]))
}
