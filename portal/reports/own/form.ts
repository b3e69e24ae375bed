import { ReportEntity } from '@prisma/client'
import { z } from 'zod'
import type { HeadingCells } from '../../../domain/reports/filling/headings.ts'
import { line, lineOrNothing, prose } from '../../../words/line.ts'
import { withoutBegun } from './begun.ts'

/** Of a field that is there several times, or once, or not at all: all that was said in it. */
const several = (most: number, longest = 60) =>
  z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(z.string().max(longest)).max(most))

const one = z.string().max(60).optional()

/** What a report may be about, as an address or a form says it. */
export const about = z.enum(ReportEntity)

const headingField = /^headings\.(.+)$/

/** What columns are called, of a form with a field for each (`headings.dueOn.de`), or of a program that says so in one. */
export function headingsSent(sent: Record<string, unknown>): HeadingCells {
  const cells = Object.entries(sent).flatMap(([name, value]) => {
    const [, cell] = headingField.exec(name) ?? []
    return cell ? [[cell, value]] : []
  })
  const found = cells.length > 0 ? Object.fromEntries(cells) : Object(sent.headings)
  return Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'string')) as HeadingCells
}

/** A form, its fields for headings as one. */
function withHeadings(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null) return sent
  const fields = Object.entries(sent)
  if (!fields.some(([name]) => headingField.test(name))) return sent
  const others = fields.filter(([name]) => !headingField.test(name))
  return { ...Object.fromEntries(others), headings: headingsSent(Object.fromEntries(fields)) }
}

const fields = z.strictObject({
  about,
  name: line(120),
  text: prose(2_000).optional(),
  ...{ nameEn: lineOrNothing(120).optional(), nameDe: lineOrNothing(120).optional() },
  ...{ textEn: prose(2_000).optional(), textDe: prose(2_000).optional() },
  headings: z.record(z.string().max(80), lineOrNothing(80)).default({}),
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
export type ReportForm = z.output<typeof fields>

/** A report as its form says it: conditions are what is asked (`what`) and, in the same order, the value of each (`value`). */
export const reportForm = z.preprocess(withHeadings, fields)

/** One that is changed, with what stands for what was read. */
export const reportChange = z.preprocess(withHeadings, fields.extend({ version: z.string().max(100) }))

const draft = fields.extend({
  name: lineOrNothing(120).default(''),
  version: z.string().max(100).optional(),
  earlier: z.string().max(60).optional(),
  live: z.literal('yes').optional(),
})

/** One that is looked at before it is kept: perhaps without a name; `earlier` is a column that is to stand one place further left; of one that is `live`,
 *  looked at while it is filled in, what is only begun is left out. */
export const reportDraft = z.preprocess(withHeadings, draft).transform(withoutBegun)

/** What a new report is about, or which report (uuid) it begins like. */
export const newReportQuery = z.strictObject({ about: about.optional(), like: z.string().max(60).optional() })
