import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { inPortal } from '../../domain/access/actor/portal.ts'
import { previewer } from '../../domain/activity/previewer.ts'
import { findPreview, type PreviewTicket } from '../../domain/people/preview/preview.ts'
import { NotAllowed } from '../../domain/refusals.ts'
import { changesNothing } from '../../doors/same-origin.ts'
import type { Locale } from '../../words/catalogue.ts'
import { forgetPreview, previewOf } from './cookie.ts'
import { isInPreview } from './own.ts'

/** Who looks at the portal as somebody else, as its pages say. */
export type PreviewedBy = { name: string; locale: Locale }

declare global {
  namespace Express {
    interface Request {
      /** Who looks at the portal as `actor`; not there where people look for themselves. */
      previewedBy?: PreviewedBy
    }
  }
}

/** Where previews begin and end: those who look act there as themselves. */
const own = /^\/preview\//

/**
 * Answers a member of staff who looks at the portal as somebody else, by what is `inside` and as that person, without a session: reading
 * alone, and not what is the person's own. Nothing of it counts as a visit of theirs; what the activity log says of it, it says of who looks.
 */
export function previewing(inside: RequestHandler): RequestHandler {
  const answer = async (ticket: PreviewTicket, req: Request, res: Response, next: NextFunction) => {
    const preview = await findPreview(ticket)
    if (!preview) {
      forgetPreview(res)
      return next()
    }
    const as = inPortal(preview.as)
    req.actor = as.passwordTemporary ? { ...as, passwordTemporary: false } : as
    req.previewedBy = { name: preview.by.name, locale: preview.by.locale }
    if (!changesNothing(req)) return next(new NotAllowed('preview'))
    if (!isInPreview(req.path)) return next(new NotAllowed('preview-account'))
    previewer.run(preview.by, () => inside(req, res, next))
  }
  return (req, res, next) => {
    const ticket = own.test(req.path) ? null : previewOf(req)
    return ticket ? answer(ticket, req, res, next) : next()
  }
}
