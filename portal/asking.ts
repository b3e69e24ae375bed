import type { Request, RequestHandler, Response } from 'express'
import { type Asker, isMember, type Member } from '../domain/access/actor/actor.ts'
import { mustBeCurrent } from '../domain/access/actor/current.ts'
import { inPortal } from '../domain/access/actor/portal.ts'
import { NotFound } from '../domain/refusals.ts'
import { cookieOf } from '../doors/cookie.ts'
import { whoAsks } from '../doors/who-asks.ts'
import { settings } from '../run/settings.ts'

const cookie = 'portico'

/** Turns the cookie into `req.actor`, as the portal knows them, for what answers behind it. Customers come once a week: a sign-in lasts
 *  thirty days, and ends when it is not used for as long as the settings say. */
export function portalSession(inside: RequestHandler): RequestHandler {
  const { portalUrl: url, portalIdleHours: idleHours } = settings
  return whoAsks({ cookie, url, days: 30, idleHours, as: inPortal, inside })
}

/** Before an answer that no statement is read for with `queryAs`: who asks is seen to be still what is remembered. */
export const mustStillAsk: RequestHandler = async (req, _res, next) => {
  await mustBeCurrent(req.actor)
  next()
}

/** Takes the cookie of a session that has ended away. */
export function forgetCookie(res: Response): void {
  const { name, options } = cookieOf(cookie, settings.portalUrl)
  res.clearCookie(name, options)
}

/** Who asks, behind the doors: somebody who has signed in. Throws NotFound for whoever acts in a client: most pages are not for them. */
export function asking(req: Request): Member {
  const actor = askingEither(req)
  if (!isMember(actor)) throw new NotFound()
  return actor
}

/** Who asks, behind the doors, for themselves or for a client. */
export function askingEither(req: Request): Asker {
  if (!req.actor) throw new TypeError(`${req.path} is open, so nobody may be asking`)
  return req.actor
}
