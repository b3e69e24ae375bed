import type { Request, Response } from 'express'
import { askForAccess } from '../../domain/access/asking/ask.ts'
import { findAccessAsking } from '../../domain/access/asking/find.ts'
import { done, show } from '../answer.ts'
import { asking } from '../asking.ts'
import { parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import { onceOf } from '../forms/once.ts'
import type { Wrong } from '../forms/state.ts'
import { accessForm, accessQuery } from './form.ts'
import { accessAskingPage } from './request.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /projects/:id/access-request`: the form, and what was asked last. */
export const showAccessAsking = (req: Asked, res: Response) => showAsking(req, res)

/** `POST /projects/:id/access-request` */
export const askAccess = formHandler({
  schema: accessForm,
  verb: (req: Asked, input) => askForAccess(asking(req), req.params.id, input, onceOf(req)),
  page: (req, res, wrong) => showAsking(req, res, wrong),
  next: (req, res, { id }, { colleagueId }) => {
    const whom = colleagueId ? `?colleagueId=${colleagueId}` : ''
    done(req, res, `/projects/${req.params.id}/access-request${whom}`, { id }, { what: 'accessAsked' })
  },
})

async function showAsking(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const { colleagueId } = parseQuery(accessQuery, wrong ? { colleagueId: wrong.sent?.colleagueId ?? '' } : req.query)
  show(req, res, await findAccessAsking(asking(req), req.params.id, colleagueId), accessAskingPage(wrong))
}
