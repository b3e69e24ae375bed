import type { RequestHandler } from 'express'
import { Refusal } from '../domain/refusals.ts'
import { addresses } from './addresses.ts'

/** Addresses that read forms with files, or that mail programs send forms to as they like. Source for the latter: RFC 8058, 3.2. */
const ofAnyForm = addresses(
  ...[
    '/projects/:id/documents',
    '/account/people/several',
    '/account/settings/logo',
    '/account/picture',
    '/subscriptions/:value',
  ],
)

/** A request without a body is a form in which nothing was filled in. One in a form that is not read here is refused, 415, for
 *  otherwise it would be answered as if it had said nothing. */
export const readable: RequestHandler = (req, _res, next) => {
  const said = req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0
  if (req.body === undefined && said && !ofAnyForm.test(req.path)) return next(new Refusal(415, 'unreadable'))
  req.body ??= {}
  next()
}
