import type { ReportFormat } from '@prisma/client'
import type { Viewer } from '../../access/actor/actor.ts'
import { countLimited } from '../../limits.ts'
import { findAnswer } from '../answer/find.ts'
import { type AnswerLine, tellAnswer } from '../answer/told.ts'
import type { ChartFigures } from '../charts/figures.ts'
import type { ReportDefinition } from '../definition.ts'
import { editionOf } from '../edition.ts'
import type { FileFormat } from '../formats/file-formats.ts'
import { lateOf } from '../groups/grouping.ts'
import { type Head, headOf } from '../head.ts'
import type { Heading } from '../heading.ts'
import type { ReportRow } from '../rows.ts'
import { orderOf } from '../runs/order.ts'
import { compileReport } from '../statement.ts'
import { eyesOfPage } from './eyes.ts'
import { deliveryOfLink } from './link.ts'
import { countUse } from './use.ts'

/** A report as the page of a delivery shows it: `rows` are the first of `count`, `files` the formats it goes out as, all of its rows in
 *  each; the page holds until `until`. */
export type DeliveredReport = {
  name: string
  text: string
  chart: ChartFigures | null
  entity: ReportDefinition['entity']
  count: number
  answer: AnswerLine[]
  head: Head
  columns: Heading[]
  rows: { cells: ReportRow; late: boolean | null }[]
  files: FileFormat[]
  until: Date
}

/** The most rows that such a page shows. */
const rowsOnPage = 500

/** The formats of a schedule that are files. */
export const filesAmong = (formats: ReportFormat[]): FileFormat[] =>
  formats.filter((format): format is FileFormat => format !== 'html')

/** What the page of a delivery shows, and to whom, with the eyes that it has at this moment. Looking ends nothing; it is
 *  `counted`, unless it is only asked whether it is there. Throws NotFound and Gone as
 *  `deliveryOfLink`, NotAllowed as `eyesOfPage`, TooOften. */
export async function findDelivered(
  value: string,
  counted: boolean,
): Promise<{ report: DeliveredReport; reader: Viewer }> {
  const delivery = await deliveryOfLink(value)
  await countLimited('delivered', delivery.id)
  const { occasion, actor } = await eyesOfPage(delivery)
  const order = { ...orderOf(actor, occasion), lateSince: null }
  const reading = compileReport(order)
  const edition = await editionOf(order, reading)
  await edition.rows.close()
  if (counted) await countUse(delivery.id)
  const { columns, grouping } = edition
  const rows = edition.rows.first.slice(0, rowsOnPage).map((row) => ({
    cells: row.slice(0, columns.length),
    late: lateOf(row, columns.length, grouping),
  }))
  const { entity } = order.definition
  const report = {
    ...{ name: edition.title, entity, count: edition.rows.total, columns },
    ...{ text: edition.text, chart: edition.chart },
    answer: tellAnswer(entity, await findAnswer(reading), edition.say),
    head: headOf(order, edition.rows.total, { from: 0, rows: rows.length }, edition.formats),
    ...{ rows, files: filesAmong(occasion.formats), until: delivery.linkUntil },
  }
  return { report, reader: actor }
}
