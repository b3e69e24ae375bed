import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import type { Author, Member, Viewer } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'
import { NotAllowed } from '../../refusals.ts'
import type { ReportAnswer } from '../answer/answer.sql.ts'
import { type AnswerLine, tellAnswer } from '../answer/told.ts'
import { type ChartFigures, readFigures } from '../charts/figures.ts'
import { entities } from '../columns/entities.ts'
import { reportedOf } from '../columns/reported.ts'
import { nameOfReport, type ReportDefinition, textOfReport } from '../definition.ts'
import { groupingOf } from '../groups/grouping.ts'
import { type Head, headOf } from '../head.ts'
import { type Heading, headingIn } from '../heading.ts'
import { type ReportPowers, whatCanBeDone } from '../own/powers.ts'
import type { ReportRow } from '../rows.ts'
import { columnsLeft, type ReportRequest } from '../statement.ts'
import { reportTexts } from '../text.ts'
import { type FoundBy, findShownReport } from './find.ts'
import { type AskedOpenly, openTo, withAsked } from './open-filters.ts'
import { pageSql } from './page.sql.ts'
import { type CountedRow, countsOf, type PageCounts } from './page-groups.ts'
import { requestOf } from './request.ts'

/** A row of a report, and the page of the portal that it is told on (null: none that its reader may open); whether it is late, null where
 *  that is not for them to know. */
export type PortalRow = { id: string; to: string | null; late: boolean | null; cells: ReportRow }

/** One page of a report as its reader gets it. */
export type ReportPage = Paged & {
  /** Its id is empty where it is not kept. */
  report: { id: string; name: string; entity: ReportDefinition['entity'] }
  /** What all of its rows answer, on whatever page they are. */
  answer: Pick<AnswerLine, 'text' | 'mark'>[]
  /** What is said above the rows. */
  text: string
  /** What is drawn of all rows, on the first page. */
  chart: ChartFigures | null
  head: Head
  columns: Heading[]
  rows: PortalRow[]
  /** The columns that its reader may filter by, and the conditions that hold now. */
  open: Heading[]
  filters: ReportDefinition['filters']
  counts: PageCounts | null
}

/** A report on a page of its own: who else finds it, and what its reader can do with it. */
export type OpenedReport = ReportPage & { foundBy: FoundBy; can: ReportPowers }

type PageOfRows = {
  answer: ReportAnswer
  rows: (Omit<PortalRow, 'to'> & CountedRow & { under: string | null })[] | null
}

/** One page (from 1) of a report (uuid) that the portal shows the reader; past the end, the last one; with what is `asked` of the columns that it
 *  leaves open. Throws NotFound, Invalid. */
export async function findReportPage(
  actor: Author,
  id: string,
  page: number,
  asked: AskedOpenly,
): Promise<OpenedReport> {
  const found = await findShownReport(actor, id)
  const opened = await reportPageOf(actor, id, withAsked(actor, found.definition, asked), { page, size: pageSize })
  return { ...opened, foundBy: found.foundBy, can: whatCanBeDone(actor, found) }
}

/** The first page of a report that is not kept, as it would be. Throws NotAllowed where it asks for what is hidden from its reader. */
export function previewReport(actor: Member, definition: ReportDefinition): Promise<ReportPage> {
  if (columnsLeft(actor, definition).length === 0) throw new NotAllowed('report-hidden')
  return reportPageOf(actor, '', definition, { page: 1, size: pageSize })
}

/** The first rows of a report (uuid) that the portal shows the reader, as its first page. Throws NotFound. */
export async function findReportBeginning(actor: Viewer, id: string, size: number): Promise<ReportPage> {
  return reportPageOf(actor, id, (await findShownReport(actor, id)).definition, { page: 1, size })
}

type Part = { page: number; size: number }

/** One page of a report that opens to its reader (see `opens`), kept or not: so many rows of it. Its id is told as it is given. */
export async function reportPageOf(
  actor: Viewer,
  id: string,
  definition: ReportDefinition,
  part: Part,
): Promise<ReportPage> {
  const order = requestOf(actor, definition)
  const { entity } = definition
  const left = columnsLeft(actor, definition)
  const reader = { locale: actor.locale, wording: actor.layout.wording }
  const columns = left.map((key) => headingIn(definition, key, reader))
  const say = speaker(reportTexts, reader)
  const told = formats(actor.locale, order.timeZone)
  const [{ answer, rows, ...paged }, chart] = await Promise.all([
    readPage(order, part),
    part.page === 1 ? readFigures(order, { say, formats: told }) : null,
  ])
  const isLast = paged.page === paged.pages
  const { total } = answer
  return {
    report: { id, name: nameOfReport(definition, actor.locale), entity },
    answer: tellAnswer(entity, answer, say).map(({ text, mark }) => ({ text, mark })),
    head: headOf(order, total, { from: (paged.page - 1) * part.size, rows: rows.length }, told),
    ...{ text: textOfReport(definition, actor.locale), chart, columns },
    rows: rows.map(({ id, late, cells, under }) => ({ id, late, cells, to: addressOf(entity, id, under) })),
    counts: countsOf(rows, columns, groupingOf(definition, left), { say, formats: told, isLast }),
    open: openTo(actor, definition).map((key) => headingIn(definition, key, reader)),
    filters: definition.filters.filter(({ field }) => definition.open.includes(field)),
    ...paged,
  }
}

async function readPage(asked: ReportRequest, { page, size }: Part) {
  const statement = pageSql(asked, size)
  const read = async (page: number) => {
    const offset = (page - 1) * size
    const [found] = await queryAs<PageOfRows>(asked.actor, 'report-page', statement, { offset })
    const answer = found?.answer ?? { total: 0, figures: [] }
    return { ...pagedOf(page, answer.total, size), answer, rows: found?.rows ?? [] }
  }
  const found = await read(page)
  return found.page < page ? read(found.page) : found
}

/** Where a row is told, as its noun declares it. */
function addressOf(entity: ReportDefinition['entity'], id: string, projectId: string | null): string | null {
  const leads = reportedOf(entities[entity].subject).report?.leads
  if (!leads || (leads.includes(':projectId') && !projectId)) return null
  return `/${leads.replace(':projectId', projectId ?? '').replace(':id', id)}`
}
