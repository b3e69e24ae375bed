import { createHmac } from 'node:crypto'
import { type RequestHandler, Router } from 'express'
import session from 'express-session'
import type { Asker, Author } from '../domain/access/actor/actor.ts'
import { settings } from '../run/settings.ts'
import { setBrowserCookie } from './browser.ts'
import { cookieOf } from './cookie.ts'
import { passport } from './passport.ts'
import { reading, readingRemembered } from './reading.ts'
import { changesNothing } from './same-origin.ts'
import { SessionStore } from './session-store.ts'

declare global {
  namespace Express {
    interface User extends Author {}
    interface Request {
      /** Who asks; null when nobody is signed in. */
      actor: Asker | null
    }
  }
}

/** A door: the name of its cookie, the address it is reached at, how many days a sign-in lasts, and after how many hours without use
 *  it ends; what it makes of whoever asks; and what answers behind it to somebody who is remembered. */
export type Door = {
  cookie: string
  url: string
  days: number
  idleHours: number
  as?: (who: Asker) => Asker
  inside?: RequestHandler
}

const asTheyAre = (who: Asker) => who

/** Turns a door's cookie into `req.actor`, in one read, or for `inside` from what is remembered. A cookie of one door opens no other.
 *  Sessions begin, change and end with what changes something; what only reads is spared everything but the question who asks. */
export function whoAsks({ cookie, url, days, idleHours, as = asTheyAre, inside }: Door): RequestHandler {
  const { name, options } = cookieOf(cookie, url)
  const mark = cookieOf(`${cookie}-browser`, url)
  const secret = createHmac('sha256', settings.secret).update(`cookie ${cookie}`).digest('base64url')
  const { secure } = options
  const door = { cookie: name, secret, idleHours, as }
  const read = inside ? readingRemembered(door, inside) : reading(door)
  const change = Router().use(
    (req, _res, next) => {
      // Behind a proxy that ends TLS, its word counts; one that says nothing stands where the address says https.
      if (secure) req.headers['x-forwarded-proto'] ??= 'https'
      setBrowserCookie(req, mark)
      next()
    },
    session({
      store: new SessionStore(idleHours),
      name,
      secret,
      resave: false,
      saveUninitialized: false,
      cookie: { ...options, maxAge: days * 86_400_000 },
      ...(secure && { proxy: true }),
    }),
    passport.initialize({ userProperty: 'actor', compat: false }),
    passport.session(),
    (req, _res, next) => {
      req.actor = req.actor ? as(req.actor) : null
      next()
    },
  )
  if (inside) change.use(inside)
  return (req, res, next) => (changesNothing(req) ? read : change)(req, res, next)
}
