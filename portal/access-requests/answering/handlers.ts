import type { Request, RequestHandler, Response } from 'express'
import { declineAccess, decliningAccess, giveAccess } from '../../../domain/access/asking/answer.ts'
import { findAccessAnswering, listRequestsToAnswer } from '../../../domain/access/asking/to-answer.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, pageQuery, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import type { Wrong } from '../../forms/state.ts'
import { addressOf } from '../../sharing/crumb.tsx'
import { accessAnsweringPage } from './answering.page.tsx'
import { givingForm } from './form.ts'
import { requestsPage } from './list.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /access-requests`: who asks for access to what one decides about. */
export const showRequests: RequestHandler = async (req, res) => {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await listRequestsToAnswer(asking(req), page), requestsPage)
}

/** `GET /access-requests/:id`: what is asked for, and with what it can be answered. */
export const showAccessAnswering = (req: Asked, res: Response) => showAnswering(req, res)

/** `POST /access-requests/:id/share`: gives it. */
export const give = formHandler({
  schema: givingForm,
  verb: (req: Asked, given) =>
    atFields(giveAccess(asking(req), req.params.id, given, onceOf(req)), (path) =>
      path.startsWith('principal') ? 'levelId' : path,
    ),
  page: (req, res, wrong) => showAnswering(req, res, wrong),
  next: (req, res, of) => done(req, res, `${addressOf(of)}/sharing`, {}, { what: 'accessGiven' }),
})

/** `POST /access-requests/:id/refusal`: declines it. */
export const decline = formHandler({
  schema: decliningAccess,
  verb: (req: Asked, input) => declineAccess(asking(req), req.params.id, input, onceOf(req)),
  page: (req, res, wrong) => showAnswering(req, res, wrong),
  next: (req, res, of) => done(req, res, `${addressOf(of)}/sharing`, {}, { what: 'accessDeclined' }),
})

async function showAnswering(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  parseQuery(nothing, req.query)
  show(req, res, await findAccessAnswering(asking(req), req.params.id), accessAnsweringPage(wrong))
}
