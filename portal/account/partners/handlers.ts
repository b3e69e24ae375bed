import type { Request, RequestHandler, Response } from 'express'
import { answerPartner, type PartnershipAnswer } from '../../../domain/partnerships/answer.ts'
import { findPartnerToEnd } from '../../../domain/partnerships/end.ts'
import { invitePartner, partnerInvitation } from '../../../domain/partnerships/invite.ts'
import { listPartners } from '../../../domain/partnerships/list.ts'
import { looksAfterPartners } from '../../../domain/partnerships/looks-after.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import type { Confirmed } from '../../confirmation.ts'
import { nothing, pageQuery, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import type { Wrong } from '../../forms/state.ts'
import { hasAccountPage } from '../shown.ts'
import { endingPartnerPage } from './ending.page.tsx'
import { partnersPage } from './partners.page.tsx'
import { pagesQuery } from './partnership/handlers.ts'

type Asked = Request<{ id: string }>

/** Before every address of partners: to whoever does not look after them, or whose layout has no account, none of them is there. */
export const mustLookAfterPartners: RequestHandler = (req, _res, next) => {
  const actor = asking(req)
  next(hasAccountPage(actor) && looksAfterPartners(actor) ? undefined : new NotFound())
}

/** `GET /account/partners` */
export const showPartners: RequestHandler = (req, res) => {
  const { page } = parseQuery(pageQuery, req.query)
  return showWith(req, res, undefined, page)
}

/** `POST /account/partners`: invites somebody's organisation. */
export const invite = formHandler({
  schema: partnerInvitation,
  verb: (req, input) => invitePartner(asking(req), input, onceOf(req)),
  page: showWith,
  next: (req, res, { id }) => done(req, res, '/account/partners', { id }, { what: 'partnerInvited' }),
})

const confirmed: Record<PartnershipAnswer, Confirmed['what']> = {
  resend: 'partnerInvited',
  accept: 'partnerAccepted',
  reject: 'partnerRejected',
  delete: 'partnerDeleted',
}

/** `POST /account/partners/:id/…`: one of the things that a side does about a relationship. */
const answering = (action: PartnershipAnswer) =>
  formHandler({
    schema: nothing,
    verb: (req: Asked) => answerPartner(asking(req), req.params.id, action),
    next: (req, res, { ended }) =>
      done(req as Request, res, '/account/partners', {}, { what: ended ? 'partnerEnded' : confirmed[action] }),
  })

export const resend = answering('resend')
export const accept = answering('accept')
export const reject = answering('reject')
export const remove = answering('delete')

/** `GET /account/partners/:id/ending`: what ends with a partnership. */
export async function showEnding(req: Asked, res: Response) {
  const pages = parseQuery(pagesQuery, req.query)
  show(req as Request, res, await findPartnerToEnd(asking(req as Request), req.params.id, pages), endingPartnerPage)
}

async function showWith(req: Request, res: Response, wrong?: Wrong, page = 1): Promise<void> {
  show(req, res, await listPartners(asking(req), page), partnersPage(wrong))
}
