import type { Request, RequestHandler, Response } from 'express'
import { acceptInvitation, findInvitation, needsPassword } from '../../domain/people/invitations/accept.ts'
import { callerOf } from '../../doors/browser.ts'
import { formHandler } from '../forms/handler.ts'
import type { Wrong } from '../forms/state.ts'
import { openLinkOrExplain } from './again.ts'
import { enterPortal } from './enter.ts'
import { acceptForm } from './form.ts'
import { invitationPage } from './invitation.page.tsx'
import { showHolder, signedInBeside } from './show-holder.ts'

type Asked = Request<{ value: string }>

/** What an invitation's link leads to: who invites whom to what. Looking changes nothing. */
export const showInvitation: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'invitation', () => showWith(req, res))

/** Accepts an invitation, and signs in. */
export const accept: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'invitation', () => acceptIt(req, res))

const acceptIt = formHandler({
  schema: acceptForm,
  verb: (req: Asked, input) => acceptInvitation(req.params.value, { ...input, asking: req.actor, ...callerOf(req) }),
  page: showWith,
  next: (req, res, actor) => enterPortal(req, res, actor),
})

async function showWith(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const open = await findInvitation(req.params.value)
  const { email, name, organisation } = open.actor
  const data = {
    ...{ email, name, organisation: { id: organisation.id, name: organisation.name }, invitedBy: open.invitedBy },
    ...{ hasPassword: open.hasPassword, needsCurrent: needsPassword(open, req.actor) },
    signedIn: signedInBeside(open.actor, req),
  }
  // Who is nowhere else accepts by signing in: nothing is left to come back to.
  const back = open.elsewhere ? { to: req.path } : {}
  showHolder(open.actor, req, res, data, invitationPage(back, wrong))
}
