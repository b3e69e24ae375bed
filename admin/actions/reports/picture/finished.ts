import { z } from 'zod'
import { isDrawable, isWholeCondition } from '../../../../domain/reports/filling/begun.ts'

const text = z.string().nullish()
const filling = z.looseObject({
  columns: z.array(z.looseObject({ column: text })).optional(),
  totals: z.array(z.looseObject({ column: text })).optional(),
  filters: z.array(z.looseObject({ what: text, value: text })).optional(),
  ...{ chartKind: text, chartBy: text, chartSplit: text, chartEnds: text },
})

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
    ...(filters && { filters: filters.filter(isWholeCondition) }),
    ...(chartKind && !isDrawable(data) && { chartKind: null }),
  }
}
