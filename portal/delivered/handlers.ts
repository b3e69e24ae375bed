import type { Request, RequestHandler, Response } from 'express'
import { TooOften } from '../../domain/limits.ts'
import { Gone, NotAllowed, NotFound } from '../../domain/refusals.ts'
import { CodeNeeded } from '../../domain/reports/delivered/code.ts'
import { seeDelivered, writeDelivered } from '../../domain/reports/delivered/file.ts'
import { findDelivered } from '../../domain/reports/delivered/page.ts'
import { show, wantsJson } from '../answer.ts'
import { nothing, parseQuery } from '../forms/form.ts'
import { apartReader } from '../reader.ts'
import { drawnFor } from '../reports/above/chart.tsx'
import { sendFile } from '../reports/send-file.ts'
import { type Closed, closedPage } from './closed.page.tsx'
import { showLocked } from './code-handlers.ts'
import { deliveredPage } from './delivered.page.tsx'
import { keptOf } from './opened.ts'

type Link = { value: string }
type LinkedFile = Link & { format: string }

/** Every answer here: its address is a key, so that no other site is told it and no search engine keeps it. */
export const keepSecret: RequestHandler = (_req, res, next) => {
  res.set({
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Cache-Control': 'no-store',
  })
  next()
}

/** `GET /delivered/:value`: the report of a mail whose files did not fit. Mail scanners open it; looking ends nothing. */
export const delivered: RequestHandler<Link> = (req, res) =>
  orClosed(req as Request, res, async () => {
    parseQuery(nothing, req.query)
    const { value } = req.params
    const how = { counted: req.method !== 'HEAD', opened: keptOf(req, 'opened', value) }
    const { report, reader } = await findDelivered(value, how)
    const apart = apartReader(req as Request, reader)
    const pictures = wantsJson(req as Request) ? null : await drawnFor(apart, report.chart)
    show(req as Request, res, report, deliveredPage(`/delivered/${value}`, pictures), apart)
  })

/** `GET /delivered/:value/files/:format`: all its rows, always to be saved. */
export const deliveredFile: RequestHandler<LinkedFile> = (req, res) =>
  orClosed(req as unknown as Request, res, async () => {
    parseQuery(nothing, req.query)
    const { value, format } = req.params
    const opened = keptOf(req, 'opened', value)
    if (req.method !== 'HEAD') return sendFile(res, await writeDelivered(value, format, opened))
    await seeDelivered(value, format, opened)
    res.end()
  })

/** Answers; in place of a report that is not shown, why, or where its code is typed. */
export async function orClosed(req: Request, res: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof CodeNeeded && !wantsJson(req)) return showLocked(req, res, error, String(req.params.value))
    const why = whyClosed(error)
    if (!why || res.headersSent || wantsJson(req)) throw error
    if (error instanceof TooOften) res.set('Retry-After', String(error.after))
    res.status((error as NotFound).status)
    show(req, res, { why }, closedPage, apartReader(req, null))
  }
}

function whyClosed(error: unknown): Closed['why'] | null {
  if (error instanceof NotFound || error instanceof Gone) return 'dead'
  if (error instanceof NotAllowed) return 'over'
  return error instanceof TooOften ? 'often' : null
}
