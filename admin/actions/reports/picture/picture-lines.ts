import { tellsLate } from '../../../../domain/reports/answer/late.ts'
import type { ChartWords } from '../../../../domain/reports/charts/figures.ts'
import type { ReportDefinition } from '../../../../domain/reports/definition.ts'
import { groupingOf, type ReportGroup } from '../../../../domain/reports/groups/grouping.ts'
import { toldLine } from '../../../../domain/reports/groups/lines.ts'
import type { PortalRow, ReportPage } from '../../../../domain/reports/portal/page.ts'
import { tell } from '../../../../domain/reports/values.ts'
import { markOf } from '../../../../words/marks.ts'
import type { PicturedCell, PicturedLine } from '../../picture-view.ts'

/** Letters of a value that a picture shows, at most. */
const longest = 200

/** The rows of a page in words, each group under its head, and the totals where they end it. */
export function linesOfPage(page: ReportPage, definition: ReportDefinition, words: ChartWords): PicturedLine[] {
  const { columns, rows, counts, total } = page
  const told = rows.map((row) => ({ cells: cellsOf(row, page, words) }))
  if (!counts) return told
  const keys = columns.map(({ key }) => key)
  const read = { columns, grouping: groupingOf(definition, keys), ...words }
  const line = (kind: 'group' | 'total', group: Omit<ReportGroup, 'value'>): PicturedLine => ({
    counts: kind,
    cells: toldLine({ value: null, ...group }, read).map((text) => ({ text })),
  })
  let from = 0
  const grouped = counts.groups.flatMap((group) => {
    from += group.rows
    return [line('group', group), ...told.slice(from - group.rows, from)]
  })
  const ends = counts.totals ? [line('total', { label: words.say('total'), count: total, totals: counts.totals })] : []
  return [...(counts.groups.length > 0 ? grouped : told), ...ends]
}

function cellsOf({ cells, late }: PortalRow, { columns, report }: ReportPage, { say, formats }: ChartWords) {
  return columns.map((column, at): PicturedCell => {
    const value = cells[at]
    const told = tell(value, column, say, formats)
    const mark = column.kind === 'choice' ? markOf(value) : undefined
    const isLate = tellsLate({ value, entity: report.entity, key: column.key, late }, formats.today())
    return {
      text: told.length > longest ? `${told.slice(0, longest)}…` : told,
      ...(mark && { mark }),
      ...(isLate && { late: true }),
    }
  })
}
