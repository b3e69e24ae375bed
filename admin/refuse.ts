import type { ErrorRequestHandler, RequestHandler } from 'express'
import { createElement } from 'react'
import { NotFound, Refusal } from '../domain/refusals.ts'
import { logFailure } from '../doors/failures/log.ts'
import { isDatabaseLost } from '../doors/failures/lost-database.ts'
import { traceRefusal } from '../doors/failures/trace.ts'
import { render } from './session/page.tsx'
import { RefusedPage } from './session/refused.page.tsx'

/** Any address that is not ours. */
export const answerNotFound: RequestHandler = (_req, _res, next) => next(new NotFound())

/** Turns whatever was thrown into one calm answer: JSON under /admin/api, else a page. What was not thrown on purpose is logged
 *  and never told. */
export const refuse: ErrorRequestHandler = (error, req, res, _next) => {
  const { status, code } = refusalOf(error)
  if (status >= 500) logFailure(`admin: ${req.method} ${req.path}`, status, error)
  traceRefusal(req, status)
  if (res.headersSent) return void res.destroy()
  if (status === 503) res.set('Retry-After', '5')
  res.status(status).set('Cache-Control', 'no-store')
  if (req.originalUrl.startsWith('/admin/api')) return void res.json({ error: code })
  const locale = req.actor?.locale ?? 'en'
  res.type('html').send(render(createElement(RefusedPage, { status, locale }), locale))
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (isDatabaseLost(error)) return new Refusal(503, 'unavailable')
  if (error instanceof URIError) return new NotFound()
  const status = typeof error === 'object' && error && 'statusCode' in error ? Number(error.statusCode) : 500
  if (status === 404) return new NotFound()
  if (status === 403) return new Refusal(403, 'not-allowed')
  return status >= 400 && status < 500 ? new Refusal(400, 'unreadable') : new Refusal(500, 'unexpected')
}
