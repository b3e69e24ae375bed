import { chartFields } from '../../../domain/reports/filling/chart.ts'
import { headingCells } from '../../../domain/reports/filling/headings.ts'
import { wordFields } from '../../../domain/reports/filling/words.ts'
import type { OwnReportForm } from './form.page.tsx'

/** How many empty lines for conditions a form has. */
export const emptyLines = 2

/** The fields of the form of a report in their order, each with the id it has on the page. */
export function idsOf({ report, columns }: Pick<OwnReportForm, 'report' | 'columns'>): Record<string, string> {
  const lines = Array.from({ length: report.conditions.length + emptyLines }, (_, at) => [
    `what-${at}`,
    `value-${at}`,
  ]).flat()
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
    ...wordFields,
    ...headingCells(columns.map(({ key }) => key)).map(({ cell }) => `headings.${cell}`),
    'headings',
    'foundBy',
  ]
  return Object.fromEntries(names.map((name) => [name, name === 'what' ? 'what-0' : name]))
}
