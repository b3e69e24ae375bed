import type { Request, RequestHandler, Response } from 'express'
import type { z } from 'zod'
import { proofNeeded } from '../../domain/people/passwords/proof.ts'
import { endAllSessions, endSession, findSessions, keyOf } from '../../domain/people/sign-in/sessions.ts'
import { NotFound } from '../../domain/refusals.ts'
import { callerOf } from '../../doors/browser.ts'
import { done, show } from '../answer.ts'
import { asking, forgetCookie } from '../asking.ts'
import { nothing, parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import type { Wrong } from '../forms/state.ts'
import { endingPage } from './ending.page.tsx'
import { endingForm } from './form.ts'
import { sessionsPage } from './sessions.page.tsx'

type Asked = Request<{ session: string }>

/** Where one is signed in. */
export const showSessions: RequestHandler = async (req, res) => {
  parseQuery(nothing, req.query)
  const here = keyOf(req.sessionID)
  const sessions = await findSessions(asking(req))
  show(req, res, { sessions: sessions.map((session) => ({ ...session, isHere: session.id === here })) }, sessionsPage)
}

/** Where to sign out one device. */
export const showEnding = (req: Asked, res: Response) => {
  parseQuery(nothing, req.query)
  return showWith(req as Request, res, req.params.session)
}

/** Signs out one device. */
export const end = formHandler({
  schema: endingForm,
  verb: (req: Asked, input) => endSession(asking(req), req.params.session, proofOf(req, input)),
  page: (req, res, wrong) => showWith(req, res, req.params.session, wrong),
  next: (req, res) => done(req, res, '/account/sessions', {}, { what: 'deviceSignedOut' }),
})

/** Where to sign out everywhere. */
export const showEndingAll: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  return showWith(req, res, null)
}

/** Signs out everywhere, here too. */
export const endAll = formHandler({
  schema: endingForm,
  verb: (req, input) => endAllSessions(asking(req), proofOf(req, input)),
  page: (req, res, wrong) => showWith(req, res, null, wrong),
  next: (req, res) => {
    forgetCookie(res)
    done(req, res, '/sign-in', {}, { what: 'signedOutEverywhere' })
  },
})

function proofOf(req: Request, input: z.output<typeof endingForm>) {
  return { ...input, ...callerOf(req), session: keyOf(req.sessionID) }
}

async function showWith(req: Request, res: Response, id: string | null, wrong?: Wrong): Promise<void> {
  const actor = asking(req)
  const session = id ? (await findSessions(actor)).find((one) => one.id === id) : null
  if (session === undefined) throw new NotFound()
  const needed = await proofNeeded(actor, keyOf(req.sessionID))
  show(req, res, { email: actor.email, session, needed }, endingPage(wrong))
}
