import type { Request, Response } from 'express'
import { findLeaving } from '../../../../domain/people/colleagues/leaving.ts'
import { disablePerson } from '../../../../domain/people/members/disable.ts'
import { done, show } from '../../../answer.ts'
import { asking } from '../../../asking.ts'
import { nothing, parseQuery } from '../../../forms/form.ts'
import { formHandler } from '../../../forms/handler.ts'
import type { Wrong } from '../../../forms/state.ts'
import { leavingForm } from '../form.ts'
import { leavingPage } from './leaving.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /account/people/:id/disabling`: what is in their name, and who can take it over. */
export const disabling = (req: Asked, res: Response) => {
  parseQuery(nothing, req.query)
  return showWith(req, res)
}

/** `POST /account/people/:id/disabling` */
export const disable = formHandler({
  schema: leavingForm,
  verb: (req: Asked, { successorId }) => disablePerson(asking(req), req.params.id, { successorId }),
  page: showWith,
  next: (req, res) => done(req, res, '/account/people', {}, { what: 'personDisabled' }),
})

async function showWith(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  show(req as Request, res, await findLeaving(asking(req as Request), req.params.id), leavingPage(wrong))
}
