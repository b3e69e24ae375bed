import { createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { actorOfSession, type Member } from '../domain/access/actor.ts'

declare global {
  namespace Express {
    interface Request {
      /** Who asks; null when nobody is signed in. */
      actor: Member | null
    }
  }
}

/** Turns the cookie into `req.actor`, in one read. */
export const whoAsks: RequestHandler = async (req, _res, next) => {
  const value = /(?:^|;\s*)portico=([^;]+)/.exec(req.headers.cookie ?? '')?.[1]
  const session = value ? await actorOfSession(createHash('sha256').update(value).digest('hex')) : null
  req.actor = session?.actor ?? null
  next()
}

/** Who asks, behind the doors: somebody who has signed in. */
export function asking(req: Request): Member {
  if (!req.actor) throw new TypeError(`${req.path} is open, so nobody may be asking`)
  return req.actor
}
