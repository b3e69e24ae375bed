import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import { isMember } from '../../domain/access/actor/actor.ts'
import { Elsewhere, findElsewhere } from '../../domain/people/elsewhere.ts'
import { ChangedMeanwhile, Invalid, NotFound, type Refusal } from '../../domain/refusals.ts'
import { logFailure } from '../../doors/failures/log.ts'
import { traceRefusal } from '../../doors/failures/trace.ts'
import { wantsJson } from '../answer.ts'
import { elsewherePage } from '../elsewhere/elsewhere.page.tsx'
import { lookFor } from '../elsewhere/places.ts'
import { sentBy } from '../elsewhere/sent.ts'
import { meanwhileOf } from '../forms/meanwhile.ts'
import { namedProblem } from '../forms/state.ts'
import { renderPage } from '../frame/layout.tsx'
import { type Page, type Reader, readerOf } from '../reader.ts'
import { neededFor, RefusalPage } from './refusal.page.tsx'
import { refusalOf } from './refusal-of.ts'
import { whereToAsk } from './where-to-ask.ts'

/** Any address that is not ours: the same 404 as that of something out of reach. */
export const answerNotFound: RequestHandler = (_req, _res, next) => next(new NotFound())

/** Turns whatever was thrown into one calm answer. What was not thrown on purpose is logged and never told. */
export const refuse: ErrorRequestHandler = async (error, req, res, _next) => {
  const refusal = (await elsewhereOf(error, req)) ?? refusalOf(error)
  // Addresses may hold what is only for their owner, as a one-time link does: their first step says enough.
  if (refusal.status >= 500) logFailure(`portal: ${req.method} /${req.path.split('/')[1]}`, refusal.status, error)
  traceRefusal(req, refusal.status)
  if (res.headersSent) return void res.destroy()
  if (refusal.status === 503) res.set('Retry-After', '5')
  res.status(refusal.status).set('Cache-Control', 'no-store')
  const reader = readerOf(req)
  const ask = await whereToAsk(refusal, req)
  const both = refusal instanceof ChangedMeanwhile && { meanwhile: meanwhileOf(refusal, req.body) }
  const more = { ...wordsFor(refusal, reader), ...(ask && { ask }), ...both }
  if (wantsJson(req)) res.json({ error: codeOf(refusal), ...refusal.detail, ...more })
  else res.type('html').send(renderPage(pageOf(refusal, ask, req, reader), reader))
}

/** What somebody does not reach as who they act now, and does as another of their memberships; null for all else. */
async function elsewhereOf(error: unknown, req: Request): Promise<Elsewhere | null> {
  const look = error instanceof NotFound && req.actor ? lookFor(req) : null
  if (!look || !req.actor || !isMember(req.actor)) return null
  // Whatever goes wrong here, the first answer stands.
  const place = await findElsewhere(req.actor, look).catch(() => null)
  return place && new Elsewhere(place)
}

function pageOf(refusal: Refusal, ask: string | null, req: Request, reader: Reader): Page {
  if (refusal instanceof Elsewhere) return elsewherePage(refusal, sentBy(req), reader)
  return RefusalPage({ refusal, ask }, reader)
}

function codeOf({ status, code }: Refusal) {
  return status === 403 ? 'not-allowed' : code
}

/** The refusal in words: what would be needed; for each field, what is wrong with it. */
function wordsFor(refusal: Refusal, reader: Reader) {
  if (refusal instanceof Invalid) return { messages: messagesOf(refusal, reader) }
  const needed = refusal instanceof Elsewhere ? undefined : neededFor(refusal, reader)
  return needed ? { needs: needed } : {}
}

function messagesOf({ fields: problems, noun }: Invalid, reader: Reader) {
  const message = (field: string) => namedProblem(field, { problems }, reader, noun)
  return Object.fromEntries(Object.keys(problems).map((field) => [field, message(field)]))
}
