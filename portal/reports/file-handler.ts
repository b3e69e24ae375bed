import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { attachment } from '../../domain/documents/name.ts'
import { NotFound } from '../../domain/refusals.ts'
import { portalFormats, writePortalFile } from '../../domain/reports/portal/file.ts'
import { findShownReport } from '../../domain/reports/portal/find.ts'
import { ignoreClosedStream } from '../../doors/failures/left.ts'
import { traced } from '../../doors/failures/trace.ts'
import { asking } from '../asking.ts'
import { parse } from '../forms/form.ts'
import { askedOpenly } from './form.ts'

type Asked = Request<{ id: string; format: string }>

/** `GET /reports/:id/files/:format`: all its rows, always to be saved. */
export async function reportFile(req: Asked, res: Response) {
  const { id } = req.params
  const format = portalFormats.find((one) => one === req.params.format)
  if (!format) throw new NotFound()
  const asked = parse(askedOpenly, req.query)
  const actor = asking(req)
  if (req.method === 'HEAD') {
    await findShownReport(actor, id)
    return void res.set('Cache-Control', 'no-store').end()
  }
  const file = await traced(req as Request, () => writePortalFile(actor, id, format, asked))
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
