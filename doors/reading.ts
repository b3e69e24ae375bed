import { parse } from 'cookie'
import { unsign } from 'cookie-signature'
import type { Request, RequestHandler } from 'express'
import { type Asker, hasTemporaryPassword } from '../domain/access/actor/actor.ts'
import { rememberedActor, stillHolds } from '../domain/access/actor/current.ts'
import { type CachedSession, cachedSession, cacheSession } from '../domain/access/actor/session-cache.ts'
import { keyOf } from '../domain/people/sign-in/sessions.ts'
import { answerRemembered } from './remembered.ts'
import { cookieEnds, noteUse, sessionUnder } from './session-store.ts'

/** How a door knows who reads: the signed cookie of that name, as express-session writes it; after how many hours without use a session
 *  ends; what the door makes of whoever asks. */
export type ReadingDoor = { cookie: string; secret: string; idleHours: number; as: (who: Asker) => Asker }

/** Says who reads, and leaves the session as it is: who is remembered where a short statement sees that this still holds, else in one read. */
export function reading(door: ReadingDoor): RequestHandler {
  return async (req, _res, next) => {
    const session = readCookie(req, door)
    if (session && (await stillHolds(session))) isUsed(session, req, door)
    else await readActor(req, door)
    next()
  }
}

/**
 * The same of what is remembered. `inside` answers the request, and sees by the statement that it reads with whether that still holds; where
 * it does not, who asks is read anew, and `inside` answers once more.
 */
export function readingRemembered(door: ReadingDoor, inside: RequestHandler): RequestHandler {
  return async (req, res, next) => {
    const session = readCookie(req, door)
    if (!session) {
      await readActor(req, door)
      return inside(req, res, next)
    }
    isUsed(session, req, door)
    req.actor = rememberedActor(session)
    answerRemembered(inside, () => readActor(req, door))(req, res, next)
  }
}

/** Takes the cookie of a request, and returns what is remembered of its session. */
function readCookie(req: Request, { cookie, secret }: ReadingDoor): CachedSession | undefined {
  const value = parse(req.headers.cookie ?? '')[cookie]
  const id = value?.startsWith('s:') && unsign(value.slice(2), secret)
  req.actor = null
  if (!id) return undefined
  req.sessionID = id
  return cachedSession(keyOf(id))
}

function isUsed(session: CachedSession, req: Request, { idleHours }: ReadingDoor): void {
  session.seenAt = noteUse(session.id, session.seenAt, session.cookieEnds, idleHours)
  req.actor = session.actor
}

async function readActor(req: Request, { idleHours, as }: ReadingDoor): Promise<void> {
  const found = req.sessionID ? await sessionUnder(req.sessionID, idleHours) : null
  req.actor = found && as(found.actor)
  // Somebody who must choose a password of their own has one page, and that is soon over.
  if (!found || !req.actor || hasTemporaryPassword(req.actor)) return
  const { data, seenAt, membershipId, accessId, subjects, snapshot, validUntil } = found
  const id = keyOf(req.sessionID)
  const validity = { membershipId, accessId, subjects, snapshot, validUntil }
  cacheSession({ id, actor: req.actor, validity, cookieEnds: cookieEnds(data), seenAt: seenAt.getTime() })
}
