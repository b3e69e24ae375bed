import type { ImportKind } from '@prisma/client'
import { mostOf, UnreadableFile } from '../limits.ts'
import { readCsv, type SheetTable } from './csv.ts'
import { decode } from './decode.ts'
import { planTable } from './plan-table.ts'
import { isXml } from './plan-xml.ts'

/** The table that a file brings of a kind: that of a CSV, or what a plan of MS Project says of it. Throws UnreadableFile. */
export function tableOf(bytes: Buffer, kind: ImportKind): SheetTable {
  if (bytes.length > mostOf.bytes) throw new UnreadableFile('file-too-large', { most: mostOf.bytes / 1024 / 1024 })
  const { text } = decode(bytes)
  return isXml(text) ? planTable(text, kind) : readCsv(text)
}
