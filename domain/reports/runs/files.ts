import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportFormat } from '@prisma/client'
import type { Edition } from '../edition.ts'
import { fileName } from '../filename.ts'
import { writeCsv } from '../formats/csv.ts'
import { writePdf } from '../formats/pdf.ts'
import { writeXlsx } from '../formats/xlsx.ts'
import { fitMail, type WrittenFile } from './fit-mail.ts'

/** A file that goes with a mail. */
export type ReportFile = { filename: string; contentType: string; content: Buffer }

/** The formats that are files, how each is written, and what it is. */
export const fileFormats = {
  pdf: { write: writePdf, contentType: 'application/pdf' },
  xlsx: { write: writeXlsx, contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { write: writeCsv, contentType: 'text/csv; charset=utf-8' },
}

/** Writes an edition in the formats asked for, in a folder that is gone afterwards. `notes` say what could not go as it is, and
 *  why: together the files are no larger than `limit` bytes. */
export async function filesOf(
  edition: Edition,
  asked: ReportFormat[],
  made: { timeZone: string; now: Date },
  limit?: number,
): Promise<{ attachments: ReportFile[]; notes: string[] }> {
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
    const { files, notes } = await fitMail(edition, written, limit)
    return { attachments: await Promise.all(files.map(inMemory)), notes }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function inMemory({ filename, contentType, path }: WrittenFile): Promise<ReportFile> {
  return { filename, contentType, content: await readFile(path) }
}
