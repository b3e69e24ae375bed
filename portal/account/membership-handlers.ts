import type { RequestHandler } from 'express'
import { findOwnMemberships, switchMembership } from '../../domain/people/sign-in/switch.ts'
import { callerOf } from '../../doors/browser.ts'
import { show } from '../answer.ts'
import { asking } from '../asking.ts'
import { nothing, parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import { enterPortal } from '../session/enter.ts'
import { membershipForm } from './form.ts'
import { membershipPage } from './membership.page.tsx'

/** The organisations one may act for. */
export const showMemberships: RequestHandler = async (req, res) => {
  parseQuery(nothing, req.query)
  const actor = asking(req)
  show(req, res, { membershipId: actor.membershipId, memberships: await findOwnMemberships(actor) }, membershipPage)
}

/** Acts for another of one's organisations from now on, under a new session, and goes on to where somebody wanted to go. */
export const actFor = formHandler({
  schema: membershipForm,
  verb: (req, { membershipId }) => switchMembership(asking(req), membershipId, callerOf(req)),
  next: (req, res, actor, { to }) => enterPortal(req, res, actor, to, { what: 'switched' }),
})
