import type { Request, RequestHandler, Response } from 'express'
import { changeAccess } from '../../../../domain/partnerships/access/giving/change.ts'
import { findAccessToEnd, finishAccess } from '../../../../domain/partnerships/access/giving/finish.ts'
import { findAccessLevels } from '../../../../domain/partnerships/access/giving/levels.ts'
import { listGivenAccess } from '../../../../domain/partnerships/access/giving/list.ts'
import { findAccess } from '../../../../domain/partnerships/access/giving/one.ts'
import { deleteAccess, resendAccess } from '../../../../domain/partnerships/access/giving/pending.ts'
import { findProducts } from '../../../../domain/partnerships/access/giving/products.ts'
import { givesAccess, givesAllAccess } from '../../../../domain/partnerships/access/who-may.ts'
import { keyOf } from '../../../../domain/people/sign-in/sessions.ts'
import { NotFound } from '../../../../domain/refusals.ts'
import { callerOf } from '../../../../doors/browser.ts'
import { done, show } from '../../../answer.ts'
import { asking } from '../../../asking.ts'
import { nothing, pageQuery, parseQuery } from '../../../forms/form.ts'
import { formHandler } from '../../../forms/handler.ts'
import type { Wrong } from '../../../forms/state.ts'
import { endingForm } from '../../form.ts'
import { hasAccountPage } from '../../shown.ts'
import { accessPage } from './access.page.tsx'
import { endingAccessPage } from './ending.page.tsx'
import { changeAccessPage } from './giving/change.page.tsx'
import { productsAsked, termsForm } from './giving/form.ts'
import { givenAccessPage } from './list.page.tsx'

type Asked = Request<{ id: string }>
const list = '/account/partners/access'

/** Before every address of the accesses that are given: to whoever gives none, or whose layout has no account, none of them is there. */
export const mustGiveAccess: RequestHandler = (req, _res, next) => {
  const actor = asking(req)
  next(hasAccountPage(actor) && givesAccess(actor) ? undefined : new NotFound())
}

/** `GET /account/partners/access` */
export const showGiven: RequestHandler = async (req, res) => {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await listGivenAccess(asking(req), page), givenAccessPage)
}

/** `GET /account/partners/access/:id` */
export async function showAccess(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  show(req as Request, res, await findAccess(asking(req as Request), req.params.id), accessPage)
}

/** `GET /account/partners/access/:id/terms`: what an access opens, to be changed. */
export function showTerms(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  return showTermsWith(req, res)
}

/** `POST /account/partners/access/:id/terms`: changes what it opens; or looks for other products, and changes nothing. */
export const changeTerms = formHandler({
  schema: termsForm,
  verb: async (req: Asked, { show: isShown, q: _, ...input }) => {
    if (!isShown) await changeAccess(asking(req as Request), req.params.id, input)
    return isShown
  },
  page: showTermsWith,
  next: (req, res, isShown) =>
    isShown
      ? showTermsWith(req, res, { problems: {}, sent: req.body })
      : done(req as Request, res, `${list}/${req.params.id}`, {}, { what: 'accountSaved' }),
})

/** `POST /account/partners/access/:id/invitation`: sends the offer again. */
export const resend = formHandler({
  schema: nothing,
  verb: (req: Asked) => resendAccess(asking(req as Request), req.params.id),
  next: (req, res) => done(req as Request, res, `${list}/${req.params.id}`, {}, { what: 'partnerAccessOffered' }),
})

/** `POST /account/partners/access/:id/deletion` */
export const remove = formHandler({
  schema: nothing,
  verb: (req: Asked) => deleteAccess(asking(req as Request), req.params.id),
  next: (req, res) => done(req as Request, res, list, {}, { what: 'partnerDeleted' }),
})

/** `GET /account/partners/access/:id/ending`: what ends with an access. */
export function showEnding(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  return showEndingWith(req, res)
}

/** `POST /account/partners/access/:id/ending` */
export const end = formHandler({
  schema: endingForm,
  verb: (req: Asked, input) =>
    finishAccess(asking(req as Request), req.params.id, {
      ...{ ...input, ...callerOf(req as Request), session: keyOf(req.sessionID) },
    }),
  page: showEndingWith,
  next: (req, res) => done(req as Request, res, `${list}/${req.params.id}`, {}, { what: 'partnerAccessEnded' }),
})

async function showTermsWith(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const actor = asking(req as Request)
  const access = await findAccess(actor, req.params.id)
  if (!access.can.includes('change')) throw new NotFound()
  const chosen = wrong ? productsAsked(wrong.sent) : { chosen: access.products.map(({ id }) => id) }
  const may = { mayAll: givesAllAccess(actor), products: await findProducts(actor, chosen) }
  show(req as Request, res, { access, ...may, ...(await findAccessLevels(actor)) }, changeAccessPage(wrong))
}

async function showEndingWith(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const found = await findAccessToEnd(asking(req as Request), req.params.id, keyOf(req.sessionID))
  show(req as Request, res, found, endingAccessPage(wrong))
}
