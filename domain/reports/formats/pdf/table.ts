import type { Edition } from '../../edition.ts'
import { linesOf } from '../../groups/lines.ts'
import type { Heading } from '../../heading.ts'
import type { ReportRow, ReportValue } from '../../rows.ts'
import { isNumeric, tell } from '../../values.ts'
import { writeCounted } from './counted.ts'
import { type Face, widthOf } from './fonts.ts'
import { edge, markWidth, type TableLayout } from './layout.ts'
import { isRightToLeft } from './letters/order.ts'
import { ink, rule, write } from './pen.ts'
import { drawBeside, type TaggedPart, untold } from './tags.ts'
import { wrap } from './wrap.ts'

/** The pages of a table: where the next line goes, and how a new page is begun. */
export type Pages = {
  document: PDFKit.PDFDocument
  edition: Edition
  layout: TableLayout
  top: number
  turn: () => Promise<void>
  /** The lines of texts that were broken already, by column: most values stand in many rows. */
  broken: Map<string, string[]>[]
}

type Cell = { lines: string[]; mark: { shape: string; colour: string } | undefined; part: TaggedPart }

/** Status by word and shape; colour only beside them. Source: design, how it looks. */
const marks: Record<string, { shape: string; colour: string }> = {
  green: { shape: '●', colour: '#15803d' },
  amber: { shape: '▲', colour: '#b45309' },
  red: { shape: '■', colour: '#b91c1c' },
  closed: { shape: '✓', colour: ink.quiet },
  unreported: { shape: '○', colour: ink.quiet },
}
/** What stands above and below the lines of a row, in points. */
export const space = 4.5

/** Writes headings and rows from `pages.top` on. A row moves to the next page whole, unless it is longer than a page. */
export async function writeTable(pages: Pages, whole: TaggedPart): Promise<void> {
  const table = whole.part('Table')
  writeHeadings(pages, table)
  const rows = table.part('TBody')
  let isEmpty = true
  for await (const line of linesOf(pages.edition)) {
    isEmpty = false
    const row = rows.part('TR')
    if (line.kind === 'row') await writeRow(pages, line.cells, row)
    else await writeCounted(pages, line, row)
    row.end()
  }
  rows.end()
  table.end()
  if (isEmpty) writeEmpty(pages, whole.part('P'))
}

function writeEmpty({ document, edition, layout, top }: Pages, part: TaggedPart): void {
  const at = { left: edge.side, top: top + space, size: layout.size + 1, colour: ink.quiet }
  part.draw(() => write(document, edition.say('empty'), at))
  part.end()
}

/** Writes the headings at `pages.top`: the first time as those of the `table`, on the pages that follow as a reminder. */
export function writeHeadings(pages: Pages, table?: TaggedPart): void {
  const { document, edition, layout } = pages
  const cells = edition.columns.map(({ label }, at) => ({ lines: wrapped(pages, label, at, 'bold') }))
  const height = Math.max(...cells.map(({ lines }) => lines.length))
  const bottom = pages.top + height * lineHeight(layout)
  const head = table?.part('THead')
  const row = head?.part('TR')
  cells.forEach(({ lines }, at) => {
    const cell = row?.part('TH', { scope: 'Column' }) ?? untold
    cell.draw(() => {
      lines.forEach((line, index) => {
        const top = bottom - (lines.length - index) * lineHeight(layout)
        writeCell(pages, line, at, top, 'bold', 0)
      })
    })
    cell.end()
  })
  row?.end()
  head?.end()
  rule(document, edge.side, layout.page.width - edge.side, bottom + 3, edition.accent, 1)
  pages.top = bottom + 4
}

async function writeRow(pages: Pages, row: ReportRow, part: TaggedPart): Promise<void> {
  const { layout, edition } = pages
  const cells = edition.columns.map((column, at) => cellOf(pages, row[at] ?? null, column, at, part))
  let height = 1
  for (const { lines } of cells) height = Math.max(height, lines.length)
  for (let from = 0; from < height; ) {
    if (room(pages) < Math.min(height - from, wholePage(layout))) await pages.turn()
    const until = Math.min(height, from + Math.max(1, room(pages)))
    writeLines(pages, cells, from, until)
    from = until
  }
  for (const cell of cells) cell.part.end()
  rule(pages.document, edge.side, layout.page.width - edge.side, pages.top, ink.line)
}

function writeLines(pages: Pages, cells: Cell[], from: number, until: number): void {
  const { layout } = pages
  pages.top += space
  cells.forEach(({ lines, mark, part }, at) => {
    const indent = mark ? markWidth(layout.size) : 0
    if (mark && from === 0) drawBeside(pages.document, () => writeMark(pages, mark, at))
    const end = Math.min(until, lines.length)
    const draw = () => {
      for (let line = from; line < end; line++)
        writeCell(pages, lines[line] ?? '', at, pages.top + (line - from) * lineHeight(layout), 'plain', indent)
    }
    if (end > from) part.draw(draw)
  })
  pages.top += (until - from) * lineHeight(layout) + space - 1
}

function writeMark(
  { document, layout, top }: Pages,
  { shape, colour }: { shape: string; colour: string },
  at: number,
): void {
  write(document, shape, { left: layout.columns[at]?.left ?? 0, top, size: layout.size, colour })
}

function writeCell(pages: Pages, line: string, at: number, top: number, face: Face, indent: number): void {
  const { document, layout, edition } = pages
  const place = layout.columns[at]
  const column = edition.columns[at]
  if (!place || !column || line === '') return
  const isRight = isNumeric(column) || isRightToLeft(line)
  const left = isRight ? place.left + place.width - widthOf(document, face, layout.size, line) : place.left + indent
  write(document, line, { left, top, size: layout.size, face })
}

function cellOf(pages: Pages, value: ReportValue, column: Heading, at: number, row: TaggedPart): Cell {
  const { say, formats } = pages.edition
  const mark = column.key === 'health' && typeof value === 'string' ? marks[value] : undefined
  const lines = broken(pages, tell(value, column, say, formats), at, mark !== undefined)
  return { lines, mark, part: row.part('TD') }
}

function broken(pages: Pages, text: string, at: number, isMarked: boolean): string[] {
  const known = pages.broken[at]?.get(text)
  if (known) return known
  const lines = wrapped(pages, text, at, 'plain', isMarked)
  pages.broken[at] ??= new Map()
  pages.broken[at].set(text, lines)
  return lines
}

function wrapped({ document, layout }: Pages, text: string, at: number, face: Face, isMarked = false): string[] {
  if (text === '') return []
  const width = (layout.columns[at]?.width ?? 0) - (isMarked ? markWidth(layout.size) : 0)
  return wrap(text, width + 0.01, (part) => widthOf(document, face, layout.size, part))
}

/** The height of a line of the table, in points. */
export const lineHeight = ({ size }: TableLayout) => size * 1.4
/** How many lines there is room for on the page at hand. */
export const room = ({ layout, top }: Pages) =>
  Math.floor((layout.page.height - edge.bottom - top - 2 * space) / lineHeight(layout))
const wholePage = (layout: TableLayout) =>
  Math.floor((layout.page.height - edge.top - edge.bottom) / lineHeight(layout)) - 6
