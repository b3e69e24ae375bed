import { isDrawable, isWholeCondition } from '../../../domain/reports/filling/begun.ts'
import type { ReportForm } from './form.ts'

type Draft = ReportForm & { live?: 'yes' | undefined }

/** A report that is looked at while it is filled in, without what is only begun: a condition that lacks its value, a chart that lacks a part. */
export function withoutBegun<Filled extends Draft>({ live, ...filled }: Filled): Omit<Filled, 'live'> {
  if (!live) return filled
  const { what, value } = filled
  return {
    ...filled,
    what: what.map((one, at) => (isWholeCondition({ what: one, value: value[at] }) ? one : '')),
    ...(!isDrawable(filled) && { chartKind: '' }),
  }
}
