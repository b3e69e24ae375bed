import type { ErrorRequestHandler, RequestHandler } from 'express'
import { Invalid, NotFound, type Refusal } from '../../domain/refusals.ts'
import { logFailure } from '../../doors/failures/log.ts'
import { traceRefusal } from '../../doors/failures/trace.ts'
import { NotSignedIn } from '../../doors/not-signed-in.ts'
import { namedProblem } from '../forms/state.ts'
import { readerOf } from '../reader.ts'
import { neededFor } from '../refusals/refusal.page.tsx'
import { refusalOf } from '../refusals/refusal-of.ts'
import { ChangedSince } from './changed-since.ts'
import { LacksScope } from './scope.ts'
import { titles } from './titles.ts'

/** What went wrong, as RFC 9457 writes it. `errors`: for each field, what is wrong with it. */
export type ProblemDetail = {
  type: string
  title: string
  status: number
  detail?: string
  instance: string
  errors?: Record<string, { code: string; detail: string }>
}

/** An address of the API that is none. */
export const noSuchAddress: RequestHandler = (_req, _res, next) => next(new NotFound())

/** Answers whatever was thrown as problem details. What was not thrown on purpose is logged and never told. */
export const tellProblem: ErrorRequestHandler = (error, req, res, _next) => {
  const refusal = refusalOf(error)
  const { status } = refusal
  if (status >= 500) logFailure(`portal: ${req.method} /api`, status, error)
  traceRefusal(req, status)
  if (res.headersSent) return void res.destroy()
  if (refusal instanceof NotSignedIn) res.set('WWW-Authenticate', 'Bearer')
  if (refusal instanceof LacksScope)
    res.set('WWW-Authenticate', `Bearer error="insufficient_scope", scope="${refusal.scope}"`)
  if (status === 503) res.set('Retry-After', '5')
  if (status === 429) res.set('Retry-After', String(refusal.detail.after ?? 60))
  if (status === 405) res.set('Allow', String(refusal.detail.allow))
  const reader = readerOf(req)
  const about: ProblemDetail = {
    type: typeOf(refusal),
    title: titles[status] ?? 'Refused',
    status,
    instance: req.originalUrl,
  }
  if (refusal instanceof Invalid)
    about.errors = Object.fromEntries(
      Object.entries(refusal.fields).map(([field, code]) => [
        field,
        { code, detail: namedProblem(field, { problems: refusal.fields, told: refusal.told }, reader, refusal.noun) },
      ]),
    )
  const detail = refusal instanceof LacksScope ? `It takes a token with ${refusal.scope}.` : neededFor(refusal, reader)
  const both = refusal instanceof ChangedSince && { meanwhile: refusal.meanwhile }
  res.status(status).set({ 'Cache-Control': 'no-store' }).type('application/problem+json')
  res.send(JSON.stringify({ ...about, ...(detail && { detail }), ...both }))
}

/** Problems are told apart by their code; what it means stands in docs/api.md. */
const typeOf = ({ code }: Refusal) => `urn:portico:problem:${code}`
