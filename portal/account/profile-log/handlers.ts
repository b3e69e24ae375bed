import type { RequestHandler } from 'express'
import { findProfileLog } from '../../../domain/people/profile-log.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { pageQuery, parseQuery } from '../../forms/form.ts'
import { hasAccountPage } from '../shown.ts'
import { profileLogPage } from './profile-log.page.tsx'

/** `GET /account/profile-log`: which profiles one was given, by whom. */
export const showProfileLog: RequestHandler = async (req, res) => {
  const { page } = parseQuery(pageQuery, req.query)
  const actor = asking(req)
  if (!hasAccountPage(actor)) throw new NotFound()
  show(req, res, { profile: actor.profile, ...(await findProfileLog(actor, page)) }, profileLogPage)
}
