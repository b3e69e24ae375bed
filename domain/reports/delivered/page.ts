import type { Day } from '../../../words/dates.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { countLimited } from '../../limits.ts'
import { type AnswerLine, tellAnswer } from '../answer/told.ts'
import type { ChartFigures } from '../charts/figures.ts'
import type { ReportDefinition } from '../definition.ts'
import { type Edition, editionOf } from '../edition.ts'
import { filesAmong } from '../formats/asked.ts'
import type { FileFormat } from '../formats/file-formats.ts'
import { groupValue, lateOf } from '../groups/grouping.ts'
import { type Head, headOf } from '../head.ts'
import type { Heading } from '../heading.ts'
import { type CountedRow, countsOf, type PageCounts } from '../portal/page-groups.ts'
import type { ReportRow, ReportValue } from '../rows.ts'
import { orderOf } from '../runs/order.ts'
import { compileReport } from '../statement.ts'
import { mustBeOpened } from './code.ts'
import { eyesOfPage } from './eyes.ts'
import { deliveryOfLink } from './link.ts'
import { countUse } from './use.ts'

/** A report as the page of a delivery shows it: `rows` are the first of `count`, `files` the formats it goes out as, all of its rows in
 *  each; the page holds until `until`. `today` is the day by the clocks of the schedule, on which rows are late. */
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
  /** The groups that they stand under, and the totals, where these are all. */
  counts: PageCounts | null
  files: FileFormat[]
  until: Date
  today: Day
  /** Whether it is shown by a code alone. */
  sensitive: boolean
}

/** The most rows that such a page shows. */
const rowsOnPage = 500

/** What the page of a delivery shows, and to whom, with the eyes that it has at this moment. Looking ends nothing; it is
 *  `counted`, unless it is only asked whether it is there; of a sensitive report `opened` is what keeps it open. Throws CodeNeeded, NotFound and Gone as
 *  `deliveryOfLink`, NotAllowed as `eyesOfPage`, TooOften. */
export async function findDelivered(
  value: string,
  { counted, opened }: { counted: boolean; opened: string | undefined },
): Promise<{ report: DeliveredReport; reader: Viewer }> {
  const delivery = await deliveryOfLink(value)
  await countLimited('delivered', delivery.id)
  const { occasion, actor } = await eyesOfPage(delivery)
  if (occasion.definition.sensitive) mustBeOpened(delivery, actor, opened)
  const order = { ...orderOf(actor, occasion), lateSince: null }
  const reading = compileReport(order)
  const edition = await editionOf(order, reading, true)
  await edition.rows.close()
  if (counted) await countUse(delivery.id)
  const { columns, grouping, say, formats } = edition
  const shown = countedRows(edition)
  const rows = shown.map(({ cells, late }) => ({ cells, late }))
  const isLast = rows.length === edition.rows.total
  const { entity } = order.definition
  const report = {
    ...{ name: edition.title, entity, count: edition.rows.total, columns },
    ...{ text: edition.text, chart: edition.chart },
    answer: tellAnswer(entity, edition.rows.answer, edition.say),
    head: headOf(order, edition.rows.total, { from: 0, rows: rows.length }, edition.formats),
    counts: countsOf(shown, columns, grouping, { say, formats, isLast }),
    ...{ rows, files: filesAmong(occasion.formats), until: delivery.linkUntil, today: order.today },
    sensitive: occasion.definition.sensitive,
  }
  return { report, reader: actor }
}

/** The first rows, each with what is counted beside it and its place in its group. */
function countedRows({ rows: { first }, columns, grouping }: Edition): (CountedRow & { late: boolean | null })[] {
  let under: ReportValue | undefined
  let nth = 0
  return first.slice(0, rowsOnPage).map((row) => {
    const cells = row.slice(0, columns.length)
    const value = groupValue(cells, columns, grouping)
    nth = value === under ? nth + 1 : 1
    under = value
    return { cells, counts: row.slice(columns.length), nth, late: lateOf(row, columns.length, grouping) }
  })
}
