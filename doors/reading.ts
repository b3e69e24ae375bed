import { parse } from 'cookie'
import { unsign } from 'cookie-signature'
import type { RequestHandler } from 'express'
import { sessionUnder } from './session-store.ts'

/** Says who reads: the signed cookie of that name, as express-session writes it, and one read. Leaves the session as it is. */
export function reading(cookie: string, secret: string, idleHours: number): RequestHandler {
  return async (req, _res, next) => {
    const id = sessionId(parse(req.headers.cookie ?? '')[cookie], secret)
    const found = id ? await sessionUnder(id, idleHours) : null
    req.actor = found?.actor ?? null
    if (id) req.sessionID = id
    next()
  }
}

function sessionId(value: string | undefined, secret: string): string | false {
  return value?.startsWith('s:') ? unsign(value.slice(2), secret) : false
}
