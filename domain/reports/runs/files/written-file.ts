import { stat } from 'node:fs/promises'
import type { Edition } from '../../edition.ts'
import { type FileFormat, fileFormats } from '../../formats/file-formats.ts'

/** Some rows of a report, the first one counted as 1. */
export type RowRange = { from: number; to: number }

/** A file on disk, its size in bytes; `holds` says for good what of the report is in it: its format, and of a piece which rows, and a sum over them.
 *  `range` is null where these are all rows. */
export type WrittenFile = {
  format: FileFormat
  filename: string
  path: string
  contentType: string
  size: number
  holds: string
  range: RowRange | null
}

/** Writes an edition to `path` in a format. */
export async function writtenFile(
  edition: Edition,
  format: FileFormat,
  { path, filename }: Pick<WrittenFile, 'path' | 'filename'>,
): Promise<WrittenFile> {
  const { write, contentType } = fileFormats[format]
  await write(edition, path)
  return { format, filename, path, contentType, size: (await stat(path)).size, holds: format, range: null }
}

/** How many bytes files have together. */
export const sizeOfAll = (files: WrittenFile[]): number => files.reduce((total, { size }) => total + size, 0)

/** The larger of two files comes first. */
export const largestFirst = (a: WrittenFile, b: WrittenFile): number => b.size - a.size
