import { mostOf, UnreadableFile } from '../limits.ts'
import { readCsv, type SheetTable } from './csv.ts'
import { decode } from './decode.ts'

/** The table that a file brings. Throws UnreadableFile. */
export function tableOf(bytes: Buffer): SheetTable {
  if (bytes.length > mostOf.bytes) throw new UnreadableFile('file-too-large', { most: mostOf.bytes / 1024 / 1024 })
  return readCsv(decode(bytes).text)
}
