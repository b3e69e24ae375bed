import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportFormat } from '@prisma/client'
import { settings } from '../../../../run/settings.ts'
import type { Edition } from '../../edition.ts'
import { type FileOrder, fileName } from '../../filename.ts'
import { fitMail } from './fit-mail.ts'
import { type WrittenFile, writtenFile } from './written-file.ts'

/** A file that goes with a mail; with a `cid` it is a picture in it. */
export type ReportFile = { filename: string; contentType: string; content: Buffer; cid?: string }

/** What one of the mails of a report carries: its files, what is told of each, and what it `carries` said for good. */
export type MailFiles = { attachments: ReportFile[]; told: string[]; carries: string }

/** The files of a report by the mails that they go with, at least one; `notes` say what was packed and why, `leftOut` what goes with none, `why`
 *  there are several. */
export type ReportFiles = { mails: MailFiles[]; notes: string[]; leftOut: string[]; why: string }

/** Writes an edition in the formats asked for, in a folder that is gone afterwards: those of a mail are together no larger than
 *  `limit` bytes. */
export async function filesOf(
  edition: Edition,
  asked: readonly ReportFormat[],
  order: FileOrder,
  limit = settings.mailFilesLimit,
): Promise<ReportFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-report-'))
  try {
    const written: WrittenFile[] = []
    for (const format of ['pdf', 'xlsx', 'csv'] as const) {
      if (!asked.includes(format)) continue
      const filename = fileName(edition.title, order, format)
      written.push(await writtenFile(edition, format, { filename, path: join(folder, filename) }))
    }
    const { mails, notes, leftOut } = await fitMail(edition, written, limit)
    const { say, formats } = edition
    const why = say('several-mails', { limit: formats.size(limit), mails: mails.length })
    return { mails: await Promise.all(mails.map((files) => mailFiles(edition, files))), notes, leftOut, why }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function mailFiles(edition: Edition, files: WrittenFile[]): Promise<MailFiles> {
  return {
    attachments: await Promise.all(files.map(inMemory)),
    told: files.map((file) => toldFile(edition, file)),
    carries: files.map(({ holds }) => holds).join(', '),
  }
}

function toldFile({ say, formats, rows }: Edition, { filename, format, size, range }: WrittenFile): string {
  const { number } = formats
  const told = { file: filename, format: say(`ReportFormat.${format}`), size: formats.size(size) }
  const count = number(rows.total)
  if (!range) return say('file-whole', { ...told, count })
  return say('file-piece', { ...told, count, from: number(range.from), to: number(range.to) })
}

async function inMemory({ filename, contentType, path }: WrittenFile): Promise<ReportFile> {
  return { filename, contentType, content: await readFile(path) }
}
