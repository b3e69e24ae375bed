import type { Request, Response } from 'express'
import { NotFound } from '../../domain/refusals.ts'
import { portalFormats, writePortalFile } from '../../domain/reports/portal/file.ts'
import { findShownReport } from '../../domain/reports/portal/find.ts'
import { traced } from '../../doors/failures/trace.ts'
import { askingEither } from '../asking.ts'
import { parse } from '../forms/form.ts'
import { askedOpenly } from './form.ts'
import { sendFile } from './send-file.ts'

type Asked = Request<{ id: string; format: string }>

/** `GET /reports/:id/files/:format`: all its rows, always to be saved. */
export async function reportFile(req: Asked, res: Response) {
  const { id } = req.params
  const format = portalFormats.find((one) => one === req.params.format)
  if (!format) throw new NotFound()
  const asked = parse(askedOpenly, req.query)
  const actor = askingEither(req)
  if (req.method === 'HEAD') {
    await findShownReport(actor, id)
    return void res.set('Cache-Control', 'no-store').end()
  }
  await sendFile(res, await traced(req as Request, () => writePortalFile(actor, id, format, asked)))
}
