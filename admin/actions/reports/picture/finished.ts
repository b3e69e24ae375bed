import { z } from 'zod'
import { asksNothing } from '../../../../domain/reports/operators.ts'

const text = z.string().nullish()
const filling = z.looseObject({
  columns: z.array(z.looseObject({ column: text })).optional(),
  totals: z.array(z.looseObject({ column: text })).optional(),
  filters: z.array(z.looseObject({ what: text, value: text })).optional(),
  ...{ chartKind: text, chartBy: text, chartSplit: text, chartEnds: text },
})
type Filling = z.output<typeof filling>

/** What is filled in of a report so far, without what is only begun: rows in which something is still to be chosen or written, and a chart of which a part is
 *  missing. What is not like that is left as it came. */
export function finished(input: unknown): unknown {
  const { data } = filling.safeParse(input)
  if (!data) return input
  const { columns, totals, filters, chartKind } = data
  return {
    ...data,
    ...(columns && { columns: columns.filter(({ column }) => column) }),
    ...(totals && { totals: totals.filter(({ column }) => column) }),
    ...(filters && { filters: filters.filter(isWhole) }),
    ...(chartKind && !isDrawable(data) && { chartKind: null }),
  }
}

function isWhole({ what, value }: NonNullable<Filling['filters']>[number]): boolean {
  const [, operator = '', fixed] = (what ?? '').split('.')
  return Boolean(what) && (fixed !== undefined || asksNothing(operator) || Boolean(value?.trim()))
}

function isDrawable({ chartKind, chartBy, chartSplit, chartEnds }: Filling): boolean {
  if (!chartBy) return false
  return chartKind === 'timeline' ? Boolean(chartEnds) : chartKind !== 'stackedBar' || Boolean(chartSplit)
}
