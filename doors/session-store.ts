import type { Prisma } from '@prisma/client'
import type { Request } from 'express'
import { type SessionData, Store } from 'express-session'
import { type Asker, actorOfSession, type SessionRow } from '../domain/access/actor/actor.ts'
import { forgetSession, keepSession, keyOf, touchSession } from '../domain/people/sign-in/sessions.ts'

/** What a session holds: whose it is, and where it was opened. */
export type Ticket = { personId: string; membershipId: string; userAgent: string; address: string }

declare module 'express-session' {
  interface SessionData {
    passport?: { user?: Ticket }
  }
}

type Answer<Found = never> = (error?: unknown, found?: Found | null) => void
const seenEvery = 5 * 60_000
const actorsOfData = new WeakMap<SessionData, Asker>()
const actorsOfRequests = new WeakMap<Request, Asker>()

/** Who asks with the session of a request; undefined without one. */
export const actorOf = (req: Request): Asker | undefined => actorsOfRequests.get(req)

/** Sessions in the database, kept under the digest of the cookie. One ends when it is not used for so many hours. Reading one says in the same statement who is asking. */
export class SessionStore extends Store {
  constructor(private readonly idleHours: number) {
    super()
  }

  override get(cookie: string, answer: Answer<SessionData>): void {
    this.#find(cookie).then((found) => answer(null, found), answer)
  }

  override createSession(req: Request, data: SessionData) {
    const actor = actorsOfData.get(data)
    if (actor) actorsOfRequests.set(req, actor)
    return super.createSession(req, data)
  }

  /** Keeps the session of somebody who signed in; there are no others. */
  override set(cookie: string, session: SessionData, answer: Answer = () => {}): void {
    this.#keep(keyOf(cookie), session).then(() => answer(), answer)
  }

  override destroy(cookie: string, answer: Answer = () => {}): void {
    forgetSession(keyOf(cookie)).then(() => answer(), answer)
  }

  async #keep(id: string, session: SessionData): Promise<void> {
    const ticket = session.passport?.user
    const data: Prisma.InputJsonObject = JSON.parse(JSON.stringify(session))
    if (ticket) await keepSession({ id, ...ticket, data, expiresAt: endAt(cookieEnds(session), this.idleHours) })
  }

  async #find(cookie: string): Promise<SessionData | null> {
    const found = await sessionUnder(cookie, this.idleHours)
    if (!found) return null
    const data = found.data as SessionData
    actorsOfData.set(data, found.actor)
    return data
  }
}

/** The session that a cookie holds the id of, and who asks with it; null where there is none, or nobody who may. */
export async function sessionUnder(cookie: string, idleHours: number): Promise<(SessionRow & { actor: Asker }) | null> {
  const id = keyOf(cookie)
  const found = await actorOfSession(id)
  if (!found?.actor) return null
  noteUse(id, found.seenAt.getTime(), cookieEnds(found.data), idleHours)
  return { ...found, actor: found.actor }
}

/** Notes now and then that a session is in use; returns when that was noted last, in ms. */
export function noteUse(id: string, seenAt: number, ends: number, idleHours: number): number {
  const now = Date.now()
  if (now - seenAt <= seenEvery) return seenAt
  // When it was seen is worth neither a wait nor a failure.
  touchSession(id, endAt(ends, idleHours)).catch(() => {})
  return now
}

/** When the cookie of a session ends, in ms. */
export function cookieEnds(session: unknown): number {
  const { expires } = (session as SessionData).cookie
  return expires ? new Date(expires).getTime() : 0
}

/** When a session ends that is used now: so much later, and no later than its cookie. */
const endAt = (ends: number, idleHours: number) => new Date(Math.min(ends, Date.now() + idleHours * 3_600_000))
