import { asksNothing } from '../operators.ts'
import type { FilledChart } from './chart.ts'
import type { FilterCondition } from './conditions.ts'

/** Whether a condition says all that it needs: what is asked, and the value where that takes one. */
export function isWholeCondition({
  what,
  value,
}: { [Key in keyof FilterCondition]?: string | null | undefined }): boolean {
  const [, operator = '', fixed] = (what ?? '').split('.')
  return Boolean(what) && (fixed !== undefined || asksNothing(operator) || Boolean(value?.trim()))
}

/** Whether a chart says all that it needs to be drawn. */
export function isDrawable({ chartKind, chartBy, chartSplit, chartEnds }: FilledChart): boolean {
  if (!chartBy) return false
  return chartKind === 'timeline' ? Boolean(chartEnds) : chartKind !== 'stackedBar' || Boolean(chartSplit)
}
