import type { Edition } from '../../edition.ts'
import { linesOf } from '../../groups/lines.ts'
import { headHeight } from '../sheet.ts'
import { columnName } from '../sheet-style.ts'
import type { ZipPart } from '../zip.ts'
import type { LineWriter } from './lines.ts'
import { filtered, type NamedSheet } from './names.ts'
import type { SheetRoom } from './ranges.ts'
import { type SheetTemplate, sheetPath, toBeFiltered } from './template.ts'

/** How many characters of a sheet are handed on together. */
const piece = 16_384

/** The sheets with the lines of an edition, one after the other, each a piece at a time; at least one. What is known of each is put into
 *  `sheets`. */
export async function* sheetParts(
  edition: Edition,
  { before, after }: SheetTemplate,
  write: LineWriter,
  { room, name }: SheetRoom,
  sheets: NamedSheet[],
): AsyncGenerator<ZipPart> {
  const headings = headHeight(edition)
  const lines = linesOf(edition)
  let next = await lines.next()
  let written = 0

  async function* pieces(sheet: NamedSheet): AsyncGenerator<string> {
    const end = written + room
    let told = before
    for (; !next.done && written < end; written++) {
      told += write(next.value, written)
      if (next.value.kind !== 'total') sheet.last += 1
      if (told.length > piece) {
        yield told
        told = ''
      }
      next = await lines.next()
    }
    yield told + after.replace(toBeFiltered, filtered(sheet))
  }

  do {
    const at = sheets.length
    const sheet = { name: name(at), headings, last: headings, letter: columnName(edition.columns.length) }
    sheets.push(sheet)
    yield { name: sheetPath(at), pieces: pieces(sheet) }
  } while (!next.done)
}
