import { type ReportLine, toldLine } from '../../groups/lines.ts'
import { widthOf } from './fonts.ts'
import { edge, gap } from './layout.ts'
import { ink, rule, write } from './pen.ts'
import { lineHeight, type Pages, room, space } from './table.ts'
import type { TaggedPart } from './tags.ts'
import { wrap } from './wrap.ts'

/** Writes the head of a group, or the total of all: what it is and how many rows, and each total under its column. The head of a group
 *  stands on the page of its first row. */
export async function writeCounted(
  pages: Pages,
  line: Exclude<ReportLine, { kind: 'row' }>,
  row: TaggedPart,
): Promise<void> {
  const { document, edition, layout } = pages
  const { size } = layout
  const [head = '', ...totals] = toldLine(line, edition)
  const firstTotal = totals.findIndex((told) => told !== '') + 1
  const right = firstTotal > 0 ? (layout.columns[firstTotal]?.left ?? 0) - gap : layout.page.width - edge.side
  const width = (text: string) => widthOf(document, 'bold', size, text)
  const lines = wrap(head, right - edge.side, width)
  if (room(pages) < lines.length + (line.kind === 'group' ? 4 : 1)) await pages.turn()
  const top = pages.top + 2 * space
  const span = firstTotal > 0 ? firstTotal : layout.columns.length
  drawn(row.part('TH', { scope: 'Row', columns: span }), () => {
    lines.forEach((text, at) => {
      write(document, text, { left: edge.side, top: top + at * lineHeight(layout), size, face: 'bold' })
    })
  })
  totals.slice(span - 1).forEach((told, at) => {
    const place = layout.columns[at + span]
    drawn(row.part('TD'), () => {
      if (place && told)
        write(document, told, { left: place.left + place.width - width(told), top, size, face: 'bold' })
    })
  })
  pages.top = top + lines.length * lineHeight(layout) + space - 1
  rule(document, edge.side, layout.page.width - edge.side, pages.top, ink.line)
}

function drawn(cell: TaggedPart, draw: () => void): void {
  cell.draw(draw)
  cell.end()
}
