import type { Request, Response } from 'express'
import { firstRequestsToAnswer } from '../../domain/access/asking/to-answer.ts'
import { findShareBox } from '../../domain/access/sharing/box/box.ts'
import { findNewShare, findPart } from '../../domain/access/sharing/box/choices.ts'
import { changeShare, findOneShare, findShareToChange, type SharingPlace } from '../../domain/access/sharing/box/one.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { sharing } from '../../domain/access/sharing/terms.ts'
import { unshare } from '../../domain/access/sharing/unshare.ts'
import { atFields } from '../../doors/bodies/at-fields.ts'
import { done, show } from '../answer.ts'
import { asking } from '../asking.ts'
import { nothing, parse, parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import { onceOf } from '../forms/once.ts'
import type { Wrong } from '../forms/state.ts'
import { boxPage } from './box.page.tsx'
import { addressOf } from './crumb.tsx'
import { endSharePage } from './end.page.tsx'
import { newShareForm, newShareQuery, shareForm } from './form.ts'
import { newSharePage } from './new.page.tsx'
import { sharePage } from './share.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /projects/:id/sharing`, `GET /products/:id/sharing`: with whom a project and its phases are shared, or a product, and who asks for access. */
export const sharingOf = (kind: SharingPlace['kind']) => async (req: Asked, res: Response) => {
  parseQuery(nothing, req.query)
  const box = await findShareBox(asking(req), { kind, id: req.params.id })
  const asked = await firstRequestsToAnswer(asking(req), { resourceId: req.params.id })
  show(req, res, { ...box, ...asked }, boxPage)
}

/** `GET /projects/:id/sharing/new`, `GET /products/:id/sharing/new`: with whom, at which levels. */
export const newShareOf = (kind: SharingPlace['kind']) => (req: Asked, res: Response) => showNew(kind, req, res)

/** `POST /projects/:id/sharing`, `POST /products/:id/sharing` */
export const creatingOf = (kind: SharingPlace['kind']) =>
  formHandler({
    schema: newShareForm,
    verb: async (req: Asked, { with: whom, phaseId, levelId, until }) => {
      const [principalKind, principalId] = whom.split(':')
      const thing = await findPart(asking(req), { kind, id: req.params.id }, phaseId)
      const asked = parse(sharing, { ...thing, principalKind, principalId, levelId, until })
      return atFields(share(asking(req), asked, onceOf(req)), (path) => (path.startsWith('principal') ? 'with' : path))
    },
    page: (req, res, wrong) => showNew(kind, req, res, wrong),
    next: (req, res, { id }) =>
      done(req, res, `${addressOf({ kind, id: req.params.id })}/sharing`, { id }, { what: 'shared' }),
  })

async function showNew(kind: SharingPlace['kind'], req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const sent = typeof wrong?.sent?.phaseId === 'string' ? { phaseId: wrong.sent.phaseId } : {}
  const query = parseQuery(newShareQuery, wrong ? sent : req.query)
  show(req, res, await findNewShare(asking(req), { kind, id: req.params.id }, query), newSharePage(query, wrong))
}

/** `GET /shares/:id`: one share, to change its level or end. */
export const showShare = (req: Asked, res: Response) => showOne(req, res)

/** `POST /shares/:id` */
export const change = formHandler({
  schema: shareForm,
  verb: (req: Asked, input) => changeShare(asking(req), req.params.id, input, { once: onceOf(req) }),
  page: (req, res, wrong) => showOne(req, res, wrong),
  next: (req, res, of) => done(req, res, `${addressOf(of)}/sharing`, {}, { what: 'shareChanged' }),
})

async function showOne(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  parseQuery(nothing, req.query)
  show(req, res, await findShareToChange(asking(req), req.params.id), sharePage(wrong))
}

/** `GET /shares/:id/ending`: which ways would remain. */
export async function showEndingShare(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  show(req, res, await findOneShare(asking(req), req.params.id), endSharePage)
}

/** `DELETE /shares/:id`, and as a form does it `POST /shares/:id/ending` */
export const endShare = formHandler({
  schema: nothing,
  verb: async (req: Asked) => {
    const { of } = await findOneShare(asking(req), req.params.id)
    await unshare(asking(req), req.params.id)
    return of
  },
  next: (req, res, of) => done(req, res, `${addressOf(of)}/sharing`, {}, { what: 'unshared' }),
})
