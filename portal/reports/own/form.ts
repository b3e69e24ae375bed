import { ReportEntity } from '@prisma/client'
import { z } from 'zod'
import { line, lineOrNothing, prose } from '../../../words/line.ts'

/** Of a field that is there several times, or once, or not at all: all that was said in it. */
const several = (most: number, longest = 60) =>
  z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(z.string().max(longest)).max(most))

const one = z.string().max(60).optional()

/** What a report may be about, as an address or a form says it. */
export const about = z.enum(ReportEntity)

/** A report as its form says it: conditions are what is asked (`what`) and, in the same order, the value of each (`value`). */
export const reportForm = z.strictObject({
  about,
  name: line(120),
  text: prose(2_000).optional(),
  columns: several(30),
  what: several(20, 120),
  value: several(20, 200),
  sort: one,
  groupBy: one,
  totals: several(10),
  open: several(10),
  ...{ chartKind: one, chartBy: one, chartSplit: one, chartMeasure: one, chartBegins: one, chartEnds: one },
  foundBy: z.enum(['me', 'colleagues']).default('me'),
})
export type ReportForm = z.output<typeof reportForm>

/** One that is changed, with what stands for what was read. */
export const reportChange = reportForm.extend({ version: z.string().max(100) })

/** One that is looked at before it is kept: perhaps without a name; `earlier` is a column that is to stand one place further left. */
export const reportDraft = reportForm.extend({
  name: lineOrNothing(120).default(''),
  version: z.string().max(100).optional(),
  earlier: z.string().max(60).optional(),
})

/** What a new report is about, or which report (uuid) it begins like. */
export const newReportQuery = z.strictObject({ about: about.optional(), like: z.string().max(60).optional() })
