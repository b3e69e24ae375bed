import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportFormat } from '@prisma/client'
import type { Edition } from '../edition.ts'
import { fileName } from '../filename.ts'
import { fileFormats } from '../formats/file-formats.ts'
import { fitMail, type WrittenFile } from './fit-mail.ts'

/** A file that goes with a mail; with a `cid` it is a picture in it. */
export type ReportFile = { filename: string; contentType: string; content: Buffer; cid?: string }

/** Writes an edition in the formats asked for, in a folder that is gone afterwards: together the files are no larger than
 *  `limit` bytes. `notes` say what was packed and why, `leftOut` what is not among them. */
export async function filesOf(
  edition: Edition,
  asked: ReportFormat[],
  made: { timeZone: string; now: Date },
  limit?: number,
): Promise<{ attachments: ReportFile[]; notes: string[]; leftOut: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-report-'))
  try {
    const written: WrittenFile[] = []
    for (const format of ['pdf', 'xlsx', 'csv'] as const) {
      if (!asked.includes(format)) continue
      const filename = fileName(edition.title, made.timeZone, made.now, format)
      const path = join(folder, filename)
      await fileFormats[format].write(edition, path)
      written.push({ filename, path, contentType: fileFormats[format].contentType, size: (await stat(path)).size })
    }
    const { files, ...told } = await fitMail(edition, written, limit)
    return { attachments: await Promise.all(files.map(inMemory)), ...told }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function inMemory({ filename, contentType, path }: WrittenFile): Promise<ReportFile> {
  return { filename, contentType, content: await readFile(path) }
}
