import type { Request, Response } from 'express'
import { z } from 'zod'
import { endPartnerShare, findPartnerShare } from '../../../../domain/partnerships/across/end-share.ts'
import { findPartnership } from '../../../../domain/partnerships/across/find.ts'
import { done, show } from '../../../answer.ts'
import { asking } from '../../../asking.ts'
import { nothing, pageQuery, parseQuery } from '../../../forms/form.ts'
import { formHandler } from '../../../forms/handler.ts'
import { endPartnerSharePage } from './end-share.page.tsx'
import { partnershipPage } from './partnership.page.tsx'

type Asked = Request<{ id: string }>
type AskedShare = Request<{ id: string; share: string }>

const { page } = pageQuery.shape
/** Which page of what either side shares. */
export const pagesQuery = z.strictObject({ ours: page, theirs: page })

/** `GET /account/partners/:id`: what is shared through a partnership. */
export async function showPartnership(req: Asked, res: Response) {
  const pages = parseQuery(pagesQuery, req.query)
  show(req, res, await findPartnership(asking(req), req.params.id, pages), partnershipPage)
}

/** `GET /account/partners/:id/shares/:share/ending`: which ways would remain. */
export async function showEndingPartnerShare(req: AskedShare, res: Response) {
  parseQuery(nothing, req.query)
  const { id, share } = req.params
  show(req, res, await findPartnerShare(asking(req), id, share), endPartnerSharePage(id))
}

/** `POST /account/partners/:id/shares/:share/ending` */
export const endShareOfPartner = formHandler({
  schema: nothing,
  verb: (req: AskedShare) => endPartnerShare(asking(req), req.params.id, req.params.share),
  next: (req, res) => done(req, res, `/account/partners/${req.params.id}`, {}, { what: 'unshared' }),
})
