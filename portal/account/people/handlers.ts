import type { Request, RequestHandler, Response } from 'express'
import { TakesLicence } from '../../../domain/licences/cost.ts'
import { listPeople, looksAfterPeople, type PeoplePage } from '../../../domain/people/colleagues/list.ts'
import { resendInvitation } from '../../../domain/people/invitations/resend.ts'
import { withdrawInvitation } from '../../../domain/people/invitations/withdraw.ts'
import { changeProfile } from '../../../domain/people/members/change-profile.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { done, show, wantsJson } from '../../answer.ts'
import { asking } from '../../asking.ts'
import type { Confirmed } from '../../confirmation.ts'
import { parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import { hasAccountPage } from '../shown.ts'
import { peopleQuery, profileForm, rowForm } from './form.ts'
import { peoplePage } from './people.page.tsx'
import { takingPage } from './taking.page.tsx'

type Asked = Request<{ id: string }>

/** Before every address of people: to whoever does not look after them, or whose layout has no account, none of them is there. */
export const mustLookAfterPeople: RequestHandler = (req, _res, next) => {
  const actor = asking(req)
  next(hasAccountPage(actor) && looksAfterPeople(actor) ? undefined : new NotFound())
}

/** `GET /account/people` */
export const showPeople: RequestHandler = async (req, res) => {
  const query = parseQuery(peopleQuery, req.query)
  show<PeoplePage>(req, res, await listPeople(asking(req), query), peoplePage(query))
}

const giving = formHandler({
  schema: profileForm,
  verb: (req: Asked, { profile, licence }) => changeProfile(asking(req), req.params.id, { profile, licence }),
  next: (req, res, _, { to }) => back(req, res, to, { what: 'profileChanged' }),
})

/** `POST /account/people/:id/profile`: where that takes a licence which they do not have, people are asked first. */
export const giveProfile: RequestHandler<{ id: string }> = async (req, res) => {
  try {
    await giving(req, res)
  } catch (error) {
    if (!(error instanceof TakesLicence) || wantsJson(req as Request)) throw error
    const { profile, to } = profileForm.parse(req.body)
    res.status(error.status)
    show(req as Request, res, { id: req.params.id, profile, to, type: String(error.detail.type) }, takingPage)
  }
}

/** `POST /account/people/:id/invitation` */
export const resend = formHandler({
  schema: rowForm,
  verb: (req: Asked) => resendInvitation(asking(req), req.params.id, onceOf(req)),
  next: (req, res, _, { to }) => back(req, res, to, { what: 'personInvited' }),
})

/** `DELETE /account/people/:id/invitation`, and as a form does it `POST /account/people/:id/invitation/withdrawal` */
export const withdraw = formHandler({
  schema: rowForm,
  verb: (req: Asked) => withdrawInvitation(asking(req), req.params.id),
  next: (req, res, _, { to }) => back(req, res, to, { what: 'invitationWithdrawn' }),
})

function back(req: Asked, res: Response, to: string | undefined, confirmed: Confirmed): void {
  done(req as Request, res, to ?? '/account/people', {}, confirmed)
}
