import type { RequestHandler } from 'express'
import { endAllSessions, endSession, findSessions, keyOf } from '../../domain/people/sessions.ts'
import { done, show } from '../answer.ts'
import { asking, forgetCookie } from '../asking.ts'
import { nothing, parse, parseQuery } from '../form.ts'
import { sessionsPage } from './sessions.page.tsx'

/** Where one is signed in. */
export const showSessions: RequestHandler = async (req, res) => {
  parseQuery(nothing, req.query)
  const here = keyOf(req.sessionID)
  const sessions = await findSessions(asking(req))
  show(req, res, { sessions: sessions.map((session) => ({ ...session, isHere: session.id === here })) }, sessionsPage)
}

/** Signs out one device. */
export const end: RequestHandler<{ session: string }> = async (req, res) => {
  parse(nothing, req.body)
  await endSession(asking(req), req.params.session)
  done(req, res, '/account/sessions', {}, { what: 'deviceSignedOut' })
}

/** Signs out everywhere, here too. */
export const endAll: RequestHandler = async (req, res) => {
  parse(nothing, req.body)
  await endAllSessions(asking(req))
  forgetCookie(res)
  done(req, res, '/sign-in', {}, { what: 'signedOutEverywhere' })
}
