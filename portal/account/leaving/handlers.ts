import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { findOwnLeaving, leaveOrganisation } from '../../../domain/people/members/leave.ts'
import { Conflict } from '../../../domain/refusals.ts'
import { done, show } from '../../answer.ts'
import { asking, forgetCookie } from '../../asking.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import type { Wrong } from '../../forms/state.ts'
import { enterPortal } from '../../session/enter.ts'
import { leavingForm } from '../people/form.ts'
import { ownLeavingPage } from './leaving.page.tsx'

/** Which membership ends is said by the form: whoever has switched meanwhile does not leave another organisation. */
const schema = leavingForm.extend({ membershipId: z.uuid() })

/** `GET /account/leaving`: what leaving one's organisation means, what is in one's name, and who can take it over. */
export const leaving: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  return showWith(req, res)
}

/** `POST /account/leaving`: leaves it, and goes on as another of one's memberships, if there is one. */
export const leave = formHandler({
  schema,
  verb: (req, { membershipId, successorId }) => {
    const actor = asking(req)
    if (membershipId !== actor.membershipId) throw new Conflict('other-organisation')
    return leaveOrganisation(actor, successorId)
  },
  page: showWith,
  next: async (req, res, other) => {
    if (other) return enterPortal(req, res, other, undefined, { what: 'leftFor' })
    forgetCookie(res)
    done(req, res, '/sign-in', {}, { what: 'left' })
  },
})

async function showWith(req: Request, res: Response, wrong?: Wrong): Promise<void> {
  const actor = asking(req)
  const { membershipId, organisation, memberships } = actor
  const about = { membershipId, organisation: { id: organisation.id, name: organisation.name }, memberships }
  show(req, res, { ...about, ...(await findOwnLeaving(actor)) }, ownLeavingPage(wrong))
}
