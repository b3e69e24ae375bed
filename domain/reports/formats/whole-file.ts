import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EditionRequest, editionOf } from '../edition.ts'
import { fileName } from '../filename.ts'
import { type FileFormat, fileFormats } from './file-formats.ts'

/** A report as a file on our disk, its size in bytes. Remove it. */
export type WholeFile = { filename: string; contentType: string; path: string; size: number; remove(): Promise<void> }

/**
 * Writes all rows of a report into a file, with its reader's eyes, however large it is: its rows are read at the pace of our disk, so that
 * no connection to the database waits for their line. Throws NotAllowed when it filters or sorts by what they may not see.
 */
export async function writeWhole(order: EditionRequest, format: FileFormat): Promise<WholeFile> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-report-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const edition = await editionOf(order)
    const { write, contentType } = fileFormats[format]
    const path = join(folder, format)
    await write(edition, path).finally(edition.rows.close)
    const filename = fileName(edition.title, order, format)
    return { filename, contentType, path, size: (await stat(path)).size, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
