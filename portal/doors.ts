import type { Request, RequestHandler } from 'express'
import { hasTemporaryPassword } from '../domain/access/actor/actor.ts'
import { NotAllowed, NotFound } from '../domain/refusals.ts'
import { NotSignedIn } from '../doors/not-signed-in.ts'
import { addresses } from './addresses.ts'
import { wantsJson } from './answer.ts'
import { isForDelegates } from './clients/doors.ts'

/** Every address that answers without a sign-in. All others, also those that do not exist, ask for one first. */
const openDoors = addresses(
  '/sign-in',
  '/sign-in/link',
  '/sign-in/code',
  '/sign-out',
  '/links/:value',
  '/invitations/:value',
  '/password/reset',
  '/password/reset/:value',
  '/subscriptions/:value',
  '/not-me/:value',
  '/new-address/:value',
  '/undo-address/:value',
  '/preview/:value',
  '/extensions/:value',
  '/delivered/:value',
  '/delivered/:value/files/:format',
  '/delivered/:value/code',
  '/delivered/:value/opening',
  '/calendar/:value',
  '/api',
  '/openapi.json',
)

/** What somebody with a temporary password may reach until they have chosen their own. */
const doorsToOwnPassword = addresses('/account/password')

/** Lets through who is signed in, or asks for an open door; leads the others to the sign-in and back again. */
export const guardDoors: RequestHandler = (req, res, next) => {
  if (openDoors.test(req.path)) return next()
  if (!req.actor) return wantsJson(req) ? next(new NotSignedIn()) : res.redirect(`/sign-in${backTo(req)}`)
  if (req.actor.kind === 'delegate' && !isForDelegates(req.path)) return next(new NotFound())
  if (!hasTemporaryPassword(req.actor) || doorsToOwnPassword.test(req.path)) return next()
  if (wantsJson(req)) return next(new NotAllowed('own-password'))
  res.redirect('/account/password')
}

function backTo(req: Request) {
  return req.method === 'GET' && req.originalUrl !== '/' ? `?to=${encodeURIComponent(req.originalUrl)}` : ''
}
