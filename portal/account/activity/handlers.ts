import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as Web } from 'node:stream/web'
import type { Request, RequestHandler } from 'express'
import { writeCsvStream } from 'hucre/csv'
import { z } from 'zod'
import { activityKinds } from '../../../domain/account/activity/kinds.ts'
import { allActivity, listActivity } from '../../../domain/account/activity/list.ts'
import { logExport } from '../../../domain/activity/trace.ts'
import { ignoreClosedStream } from '../../../doors/failures/left.ts'
import { traced } from '../../../doors/failures/trace.ts'
import { lineOrNothing } from '../../../words/line.ts'
import { plainDay } from '../../../words/plain.ts'
import { show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { pageQuery, parseQuery } from '../../forms/form.ts'
import { readerOf } from '../../reader.ts'
import { activityPage } from './activity.page.tsx'
import { headings, lineOf } from './told.ts'

const asked = {
  q: lineOrNothing(200).optional(),
  kind: z.enum(activityKinds).optional(),
  from: plainDay.optional(),
  to: plainDay.optional(),
}
const activityQuery = pageQuery.extend(asked)

/** `GET /account/activity` */
export const showActivity: RequestHandler = async (req, res) => {
  const { page, ...query } = parseQuery(activityQuery, req.query)
  show(req, res, await listActivity(asking(req), query, page), activityPage(query))
}

/** `GET /account/activity/csv`: all of it under the same filter. A text that begins like a formula gets a ' before it. */
export const downloadActivity: RequestHandler = async (req, res) => {
  const actor = asking(req)
  const reader = readerOf(req)
  const activity = await allActivity(actor, parseQuery(z.strictObject(asked), req.query))
  if (req.method === 'HEAD') return void res.type('text/csv; charset=utf-8').end()
  await traced(req as Request, () => logExport(actor, 'Activity'))
  res.attachment('activity.csv').type('text/csv; charset=utf-8').set('Cache-Control', 'no-store')
  const lines = (async function* () {
    for (const one of activity) yield lineOf(one, reader)
  })()
  const told = { headers: headings(reader), bom: true, escapeFormulae: true }
  await pipeline(Readable.fromWeb(writeCsvStream(lines, told) as Web<Uint8Array>), res).catch(ignoreClosedStream)
}
