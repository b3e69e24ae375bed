import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Member } from '../domain/access/actor.ts'
import { inPortal } from '../domain/access/portal.ts'
import { cookieOf } from '../doors/cookie.ts'
import { whoAsks } from '../doors/who-asks.ts'
import { settings } from '../run/settings.ts'

const cookie = 'portico'

/** Turns the cookie into `req.actor`, as the portal knows them, in one read. Customers come once a week: a sign-in lasts thirty
 *  days, and ends when it is not used for as long as the settings say. */
export function portalSession(): RequestHandler {
  const door = whoAsks({ cookie, url: settings.portalUrl, days: 30, idleHours: settings.portalIdleHours })
  return Router().use(door, (req, _res, next) => {
    req.actor = req.actor && inPortal(req.actor)
    next()
  })
}

/** Takes the cookie of a session that has ended away. */
export function forgetCookie(res: Response): void {
  const { name, options } = cookieOf(cookie, settings.portalUrl)
  res.clearCookie(name, options)
}

/** Who asks, behind the doors: somebody who has signed in. */
export function asking(req: Request): Member {
  if (!req.actor) throw new TypeError(`${req.path} is open, so nobody may be asking`)
  return req.actor
}
