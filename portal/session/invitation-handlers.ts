import type { Request, RequestHandler, Response } from 'express'
import { acceptInvitation, findInvitation } from '../../domain/people/accept.ts'
import { parse } from '../form.ts'
import { orDeadLink, orFormAgain, type Wrong } from './again.ts'
import { letIn } from './enter.ts'
import { acceptForm } from './form.ts'
import { invitationPage } from './invitation.page.tsx'
import { showHolder, signedInBeside } from './show-holder.ts'

type Asked = Request<{ value: string }>

/** What an invitation's link leads to: who invites whom to what. Looking changes nothing. */
export const showInvitation: RequestHandler<{ value: string }> = (req, res) =>
  orDeadLink(req, res, 'invitation', () => showWith(req, res))

/** Accepts an invitation, and signs in. */
export const accept: RequestHandler<{ value: string }> = (req, res) =>
  orDeadLink(req, res, 'invitation', () =>
    orFormAgain(
      req,
      res,
      async () => letIn(req, res, await acceptInvitation(req.params.value, parse(acceptForm, req.body))),
      (wrong) => showWith(req, res, wrong),
    ),
  )

async function showWith(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const { actor, invitedBy, hasPassword } = await findInvitation(req.params.value)
  const { email, name, organisation } = actor
  const data = {
    ...{ email, name, organisation: { id: organisation.id, name: organisation.name }, invitedBy, hasPassword },
    signedIn: signedInBeside(actor, req),
  }
  showHolder(actor, req, res, data, invitationPage(wrong))
}
