import type { Edition } from '../../edition.ts'
import type { ReportRow } from '../../rows.ts'
import { tell } from '../../values.ts'
import { widthOf } from './fonts.ts'
import { clean } from './wrap.ts'

/** Where things are on the pages of an edition, in points: the table's font size, and the left edge and width of each column. */
export type TableLayout = {
  isWide: boolean
  size: number
  page: { width: number; height: number }
  columns: ColumnPlace[]
}
export type ColumnPlace = { left: number; width: number }

/** Edges of the page, the gap between two columns, and what no column's text needs more of at first. */
export const edge = { side: 44, top: 48, bottom: 52 }
export const gap = 14
const enough = { line: 230, word: 110 }
const paper = { short: 595.28, long: 841.89 }

/** Lays a table out for its headings and its first rows: A4 upright if it fits without wrapping much, else on its side. */
export function layOut(document: PDFKit.PDFDocument, edition: Edition): TableLayout {
  const size = edition.columns.length > 14 ? 6.5 : edition.columns.length > 9 ? 7.5 : 8.5
  const wishes = edition.columns.map((_, at) => wishOf(document, edition, at, size))
  const gaps = gap * (wishes.length - 1)
  const isWide = total(wishes.map(({ line }) => line)) + gaps > (paper.short - 2 * edge.side) * 1.25
  const page = isWide ? { width: paper.long, height: paper.short } : { width: paper.short, height: paper.long }
  return { isWide, size, page, columns: placed(share(wishes, page.width - 2 * edge.side - gaps)) }
}

type Wish = { line: number; word: number }

/** What a column would like to have, for its longest line, and what it needs, for its longest word. */
function wishOf(
  document: PDFKit.PDFDocument,
  { columns, rows, say, formats }: Edition,
  at: number,
  size: number,
): Wish {
  const column = columns[at]
  if (!column) return { line: 0, word: 0 }
  const shape = column.key === 'health' ? markWidth(size) : 0
  const wish = { line: 0, word: 0 }
  const widen = (face: 'plain' | 'bold', text: string) => {
    const width = (part: string) => widthOf(document, face, size, part) + shape
    wish.line = Math.max(wish.line, Math.min(enough.line, width(text)))
    for (const word of text.split(' ')) wish.word = Math.max(wish.word, Math.min(enough.word, width(word)))
  }
  for (const word of column.label.split(' ')) widen('bold', word)
  const told = (row: ReportRow) => clean(tell(row[at], column, say, formats)).slice(0, 200)
  for (const row of rows.first.slice(0, 200)) widen('plain', told(row))
  return wish
}

/** The room that a shape before a word takes. */
export const markWidth = (size: number) => size * 1.3

/** Shares a width: to each column its need; what is left first to those that would like little more, so that what is short does
 *  not wrap; and what then remains to all. */
function share(wishes: Wish[], width: number): number[] {
  const needs = total(wishes.map(({ word }) => word))
  const likes = total(wishes.map(({ line }) => line))
  if (needs >= width) return wishes.map(({ word }) => (word * width) / needs)
  if (likes <= width) return wishes.map(({ line }) => (line * width) / likes)
  const widths = wishes.map(({ word }) => word)
  const modest = wishes.map(({ line, word }, at) => ({ at, more: line - word })).sort((a, b) => a.more - b.more)
  let left = width - needs
  modest.forEach(({ at, more }, index) => {
    const given = Math.min(more, left / (modest.length - index))
    widths[at] = (widths[at] ?? 0) + given
    left -= given
  })
  return widths
}

function placed(widths: number[]): ColumnPlace[] {
  let left = edge.side
  return widths.map((width) => {
    const place = { left, width }
    left += width + gap
    return place
  })
}

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0)
