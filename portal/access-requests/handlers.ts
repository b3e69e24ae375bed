import type { Request, Response } from 'express'
import { askForAccess } from '../../domain/access/asking/ask.ts'
import { findAccessAsking } from '../../domain/access/asking/find.ts'
import type { SharingPlace } from '../../domain/access/sharing/box/one.ts'
import { done, show } from '../answer.ts'
import { asking } from '../asking.ts'
import { parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import { onceOf } from '../forms/once.ts'
import type { Wrong } from '../forms/state.ts'
import { addressOf } from '../sharing/crumb.tsx'
import { accessForm, accessQuery } from './form.ts'
import { accessAskingPage } from './request.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /projects/:id/access-request`, `GET /products/:id/access-request`: the form, and what was asked last. */
export const accessAskingOf = (kind: SharingPlace['kind']) => (req: Asked, res: Response) => showAsking(kind, req, res)

/** `POST /projects/:id/access-request`, `POST /products/:id/access-request` */
export const askingAccessTo = (kind: SharingPlace['kind']) =>
  formHandler({
    schema: accessForm,
    verb: (req: Asked, input) => askForAccess(asking(req), { kind, id: req.params.id }, input, onceOf(req)),
    page: (req, res, wrong) => showAsking(kind, req, res, wrong),
    next: (req, res, { id }, { colleagueId }) => {
      const whom = colleagueId ? `?colleagueId=${colleagueId}` : ''
      const page = `${addressOf({ kind, id: req.params.id })}/access-request${whom}`
      done(req, res, page, { id }, { what: 'accessAsked' })
    },
  })

async function showAsking(kind: SharingPlace['kind'], req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const { colleagueId } = parseQuery(accessQuery, wrong ? { colleagueId: wrong.sent?.colleagueId ?? '' } : req.query)
  const place = { kind, id: req.params.id }
  show(req, res, await findAccessAsking(asking(req), place, colleagueId), accessAskingPage(wrong))
}
