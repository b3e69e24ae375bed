import type { Request, RequestHandler, Response } from 'express'
import { proofNeeded } from '../../domain/people/passwords/proof.ts'
import { endAllSessions, endSession, findSessions, keyOf } from '../../domain/people/sign-in/sessions.ts'
import { NotFound } from '../../domain/refusals.ts'
import { callerOf } from '../../doors/browser.ts'
import { done, show } from '../answer.ts'
import { asking, forgetCookie } from '../asking.ts'
import { nothing, parse, parseQuery } from '../form.ts'
import { orFormAgain } from '../form-again.ts'
import type { Wrong } from '../problem.ts'
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
export const end = (req: Asked, res: Response) =>
  orFormAgain(
    req as Request,
    res,
    async () => {
      await endSession(asking(req as Request), req.params.session, proofIn(req as Request))
      done(req as Request, res, '/account/sessions', {}, { what: 'deviceSignedOut' })
    },
    (wrong) => showWith(req as Request, res, req.params.session, wrong),
  )

/** Where to sign out everywhere. */
export const showEndingAll: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  return showWith(req, res, null)
}

/** Signs out everywhere, here too. */
export const endAll: RequestHandler = (req, res) =>
  orFormAgain(
    req,
    res,
    async () => {
      await endAllSessions(asking(req), proofIn(req))
      forgetCookie(res)
      done(req, res, '/sign-in', {}, { what: 'signedOutEverywhere' })
    },
    (wrong) => showWith(req, res, null, wrong),
  )

function proofIn(req: Request) {
  return { ...parse(endingForm, req.body), ...callerOf(req), session: keyOf(req.sessionID) }
}

async function showWith(req: Request, res: Response, id: string | null, wrong?: Wrong): Promise<void> {
  const actor = asking(req)
  const session = id ? (await findSessions(actor)).find((one) => one.id === id) : null
  if (session === undefined) throw new NotFound()
  const needed = await proofNeeded(actor, keyOf(req.sessionID))
  show(req, res, { email: actor.email, session, needed }, endingPage(wrong))
}
