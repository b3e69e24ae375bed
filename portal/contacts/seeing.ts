import type { RequestHandler } from 'express'
import { seesContacts } from '../../domain/people/contacts/sees.ts'
import { NotFound } from '../../domain/refusals.ts'
import { hasAccountPage } from '../account/shown.ts'
import { asking } from '../asking.ts'

/** Before contacts, groups and teams: to whoever does not see them, or whose layout has no account, none of them is there. */
export const mustSee: RequestHandler = (req, _res, next) => {
  const actor = asking(req)
  next(hasAccountPage(actor) && seesContacts(actor) ? undefined : new NotFound())
}
