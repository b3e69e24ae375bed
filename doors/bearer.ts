import type { Request, RequestHandler } from 'express'
import { type Asker, hasTemporaryPassword } from '../domain/access/actor/actor.ts'
import { rememberedActor } from '../domain/access/actor/current.ts'
import { cachedSession, cacheSession } from '../domain/access/actor/session-cache.ts'
import { keyOf } from '../domain/people/sign-in/sessions.ts'
import { NotAllowed } from '../domain/refusals.ts'
import { type AskingToken, askerOfToken, noteTokenUse, type TokenAsker } from '../domain/tokens/read.ts'
import { isSecret } from '../domain/tokens/secret.ts'
import { NotSignedIn } from './not-signed-in.ts'
import { answerRemembered } from './remembered.ts'
import { changesNothing } from './same-origin.ts'

declare global {
  namespace Express {
    interface Request {
      /** What a program asks with; not there where somebody asks with a session. */
      token?: AskingToken
    }
  }
}

/**
 * Says who asks with the token of a request, for what is `inside`; a cookie says nothing here. What only reads is answered from what is
 * remembered, as with a session. Throws NotSignedIn without a token that stands; NotAllowed while its person has a temporary password.
 */
export function bearing(as: (who: Asker) => Asker, inside: RequestHandler): RequestHandler {
  return async (req, res, next) => {
    const digest = digestIn(req)
    const read = () => readAsker(req, digest, as)
    const kept = changesNothing(req) ? cachedSession(digest) : undefined
    if (!kept?.token) {
      await read()
      return inside(req, res, next)
    }
    noteTokenUse(kept.token.id, req.ip ?? '')
    req.token = kept.token
    req.actor = rememberedActor(kept)
    answerRemembered(inside, read)(req, res, next)
  }
}

/** Who asks with the token of a request by now, when what it sends has taken its time. Throws as `bearing`. */
export async function stillBearing(req: Request): Promise<Asker> {
  return (await foundBy(digestIn(req))).actor
}

/** What is kept of the token of a request. Throws NotSignedIn where it has none. */
function digestIn(req: Request): string {
  const secret = /^bearer +(\S+)$/i.exec(req.get('authorization') ?? '')?.[1]
  if (!secret || !isSecret(secret)) throw new NotSignedIn()
  return keyOf(secret)
}

async function foundBy(digest: string): Promise<TokenAsker> {
  const found = await askerOfToken(digest)
  if (!found) throw new NotSignedIn()
  if (hasTemporaryPassword(found.actor)) throw new NotAllowed('own-password')
  return found
}

async function readAsker(req: Request, digest: string, as: (who: Asker) => Asker): Promise<void> {
  const found = await foundBy(digest)
  const { token, expiresAt, validity } = found
  noteTokenUse(token.id, req.ip ?? '')
  req.token = token
  req.actor = as(found.actor)
  const ends = expiresAt.getTime()
  cacheSession({ id: digest, actor: req.actor, validity, token, cookieEnds: ends, seenAt: Date.now() })
}
