import { createHash } from 'node:crypto'
import type { Edition } from '../../edition.ts'
import { isCounted } from '../../groups/grouping.ts'
import type { ReportRow } from '../../rows.ts'
import type { Packing } from './packing.ts'
import { type RowRange, type WrittenFile, writtenFile } from './written-file.ts'

/** Pieces are packed a little less well than the whole, and each has a head of its own. */
const slack = 1.05

/**
 * A file that is too large for one mail as pieces of its rows, each a whole file with headings that fits into `limit` bytes, packed where it must
 * be; null where there is no such way with at most so many. A PDF is none of pages: it is read as one. A workbook with groups or totals is
 * none of rows: what it adds up would be another sum.
 */
export async function inPieces(
  edition: Edition,
  file: WrittenFile,
  { packing, limit, most }: { packing: Packing; limit: number; most: number },
): Promise<WrittenFile[] | null> {
  if (file.format === 'pdf' || (file.format === 'xlsx' && isCounted(edition.grouping))) return null
  const { size } = await packing(file)
  const least = Math.ceil((size * slack) / limit)
  for (let count = Math.max(2, least); count <= most; count++) {
    const pieces = await piecesOf(edition, file, count)
    const packed = await Promise.all(pieces.map((piece) => (piece.size <= limit ? piece : packing(piece))))
    if (packed.every((piece) => piece.size <= limit)) return pieces
  }
  return null
}

async function piecesOf(edition: Edition, file: WrittenFile, count: number): Promise<WrittenFile[]> {
  const each = Math.ceil(edition.rows.total / count)
  const pieces: WrittenFile[] = []
  for (let from = 1; from <= edition.rows.total; from += each) {
    const range = { from, to: Math.min(from + each - 1, edition.rows.total) }
    pieces.push(await writePiece(edition, file, range, `${file.path}.${count}.${pieces.length + 1}`))
  }
  return pieces
}

async function writePiece(edition: Edition, file: WrittenFile, range: RowRange, path: string): Promise<WrittenFile> {
  const { say } = edition
  const sum = createHash('sha256')
  const filename = file.filename.replace(/\.(\w+)$/, (end) => `-${say('rows-in-name', range)}${end}`)
  const piece = await writtenFile(partOf(edition, range, sum.update.bind(sum)), file.format, { path, filename })
  return { ...piece, range, holds: `${file.format} ${range.from}-${range.to} ${sum.digest('base64url')}` }
}

/** An edition of some of its rows, which are `seen` as they pass by. Its widths are those of the whole, and the first piece has the chart. */
function partOf(edition: Edition, { from, to }: RowRange, seen: (told: string) => void): Edition {
  const { rows, head, say, formats } = edition
  const [first, last] = [formats.number(from), formats.number(to)]
  const value = say('x-to-y', { from: first, to: last, total: formats.number(rows.total) })
  async function* each(): AsyncGenerator<ReportRow> {
    let at = 0
    for await (const row of rows.each()) {
      at += 1
      if (at > to) return
      if (at < from) continue
      seen(JSON.stringify(row))
      yield row
    }
  }
  return {
    ...edition,
    head: head.map((line) => (line.label === say('rows') ? { ...line, value } : line)),
    rows: { ...rows, total: to - from + 1, each },
    chart: from === 1 ? edition.chart : null,
  }
}
