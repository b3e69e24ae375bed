import type { Member } from '../../../../domain/access/actor/actor.ts'
import type { ChartFigures, ChartWords } from '../../../../domain/reports/charts/figures.ts'
import { drawChart } from '../../../../domain/reports/charts/picture/draw.ts'
import { onPaper } from '../../../../domain/reports/charts/picture/roles.ts'
import { svgOf } from '../../../../domain/reports/charts/picture/svg.ts'
import type { ReportDefinition } from '../../../../domain/reports/definition.ts'
import { headingOf } from '../../../../domain/reports/heading.ts'
import type { ReportPage } from '../../../../domain/reports/portal/page.ts'
import type { PreviewedPage } from '../../../../domain/reports/preview/page.ts'
import { reportTexts } from '../../../../domain/reports/text.ts'
import { isNumeric } from '../../../../domain/reports/values.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { formats } from '../../../../words/dates.ts'
import { fieldsFor } from '../../fields.ts'
import type { ReportPictureView, ReportSheetView } from '../../picture-view.ts'
import { linesOfPage } from './picture-lines.ts'

/** In CSS pixels. */
const chartWidth = 480

/** A report as somebody would see it, in their language; what whoever writes it has to know of that, in theirs. */
export async function reportPicture(
  actor: Member,
  definition: ReportDefinition,
  { as, page, hidden }: PreviewedPage,
): Promise<ReportPictureView> {
  const { say } = fieldsFor(actor)
  const isOwn = as.membershipId === actor.membershipId
  const values = { person: as.name, organisation: as.organisation.name }
  const title = isOwn ? say('report-picture-own') : say('report-picture-of', values)
  if (!page) return { kind: 'report', title, notes: [say('report-picture-closed', values)], page: null }
  const own = speaker(reportTexts, actor.locale)
  const columns = hidden.map((key) => headingOf(definition.entity, key, own).label).join(', ')
  return {
    ...{ kind: 'report', title },
    notes: columns ? [say('report-picture-hidden', { ...values, columns })] : [],
    page: await sheetOf(as, definition, page),
  }
}

/** The page of a report as somebody is told it, in their language. */
export async function sheetOf(as: Member, definition: ReportDefinition, page: ReportPage): Promise<ReportSheetView> {
  const reader = { locale: as.locale, wording: as.layout.wording }
  const words = { say: speaker(reportTexts, reader), formats: formats(as.locale, as.timeZone) }
  return {
    name: page.report.name,
    answer: page.answer,
    text: page.text.split(/\n{2,}/).filter(Boolean),
    chart: page.chart && (await chartPicture(page.chart, words)),
    columns: page.columns.map((column) => ({ label: column.label, isNumber: isNumeric(column) })),
    lines: linesOfPage(page, definition, words),
    empty: words.say('empty'),
    head: page.head,
  }
}

async function chartPicture(figures: ChartFigures, words: ChartWords) {
  const svg = svgOf(await drawChart({ figures, words, width: chartWidth }), onPaper, 'system-ui, sans-serif')
  const { title, told, note } = figures
  return { title, told, note, src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` }
}
