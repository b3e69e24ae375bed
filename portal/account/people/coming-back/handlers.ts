import type { Request, Response } from 'express'
import { findComingBack } from '../../../../domain/people/colleagues/coming-back.ts'
import { enablePerson } from '../../../../domain/people/members/enable.ts'
import { done, show } from '../../../answer.ts'
import { asking } from '../../../asking.ts'
import { nothing, parseQuery } from '../../../forms/form.ts'
import { formHandler } from '../../../forms/handler.ts'
import { onceOf } from '../../../forms/once.ts'
import type { Wrong } from '../../../forms/state.ts'
import { enablingForm } from '../form.ts'
import { comingBackPage } from './coming-back.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /account/people/:id/enabling`: what of theirs could come back. */
export const enabling = (req: Asked, res: Response) => {
  parseQuery(nothing, req.query)
  return showWith(req, res)
}

/** `POST /account/people/:id/enabling` */
export const enable = formHandler({
  schema: enablingForm,
  verb: (req: Asked, { restore }) => enablePerson(asking(req), req.params.id, { restore }, onceOf(req)),
  page: showWith,
  next: (req, res, _, { to }) => done(req as Request, res, to ?? '/account/people', {}, { what: 'personEnabled' }),
})

async function showWith(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  show(req as Request, res, await findComingBack(asking(req as Request), req.params.id), comingBackPage(wrong))
}
