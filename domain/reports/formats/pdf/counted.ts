import { type ReportLine, toldLine } from '../../groups/lines.ts'
import { widthOf } from './fonts.ts'
import { edge, gap } from './layout.ts'
import { ink, rule, write } from './pen.ts'
import { lineHeight, type Pages, room, space } from './table.ts'
import { wrap } from './wrap.ts'

/** Writes the head of a group, or the total of all: what it is and how many rows, and each total under its column. The head of a group
 *  stands on the page of its first row. */
export async function writeCounted(pages: Pages, line: Exclude<ReportLine, { kind: 'row' }>): Promise<void> {
  const { document, edition, layout } = pages
  const { size } = layout
  const [head = '', ...totals] = toldLine(line, edition)
  const firstTotal = totals.findIndex((told) => told !== '') + 1
  const right = firstTotal > 0 ? (layout.columns[firstTotal]?.left ?? 0) - gap : layout.page.width - edge.side
  const width = (text: string) => widthOf(document, 'bold', size, text)
  const lines = wrap(head, right - edge.side, width)
  if (room(pages) < lines.length + (line.kind === 'group' ? 4 : 1)) await pages.turn()
  const top = pages.top + 2 * space
  lines.forEach((text, at) => {
    write(document, text, { left: edge.side, top: top + at * lineHeight(layout), size, face: 'bold' })
  })
  totals.forEach((told, at) => {
    const place = layout.columns[at + 1]
    if (place && told) write(document, told, { left: place.left + place.width - width(told), top, size, face: 'bold' })
  })
  pages.top = top + lines.length * lineHeight(layout) + space - 1
  rule(document, edge.side, layout.page.width - edge.side, pages.top, ink.line)
}
