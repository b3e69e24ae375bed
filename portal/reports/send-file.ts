import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import { attachment } from '../../domain/documents/name.ts'
import type { WholeFile } from '../../domain/reports/formats/whole-file.ts'
import { ignoreClosedStream } from '../../doors/failures/left.ts'

/** Answers with a report as a file, always to be saved, at the pace of its reader's line; then the file is gone. */
export async function sendFile(res: Response, file: WholeFile): Promise<void> {
  try {
    res.set({
      'Content-Type': file.contentType,
      'Content-Length': String(file.size),
      'Content-Disposition': attachment(file.filename),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store, no-transform',
    })
    await pipeline(createReadStream(file.path), res).catch(ignoreClosedStream)
  } finally {
    await file.remove()
  }
}
