import type { RequestHandler } from 'express'
import { hasTemporaryPassword } from '../../domain/access/actor/actor.ts'
import { can } from '../../domain/access/scope.ts'
import { NotSignedIn } from '../../doors/not-signed-in.ts'

/** Lets through whoever may enter now, asked anew with every request; leads people to the sign-in, refuses programs. */
export const staffOnly: RequestHandler = (req, res, next) => {
  const { actor } = req
  if (actor && !hasTemporaryPassword(actor) && can(actor, 'enter', 'BackOffice', {})) return next()
  if (req.method === 'GET' && !req.path.startsWith('/api')) return res.redirect(303, '/sign-in')
  next(new NotSignedIn())
}
