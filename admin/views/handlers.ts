import type { Request, RequestHandler } from 'express'
import { isMember, type Member } from '../../domain/access/actor/actor.ts'
import { NotFound } from '../../domain/refusals.ts'
import { findViews, type KnownView, mayShareViews } from '../../domain/views/find.ts'
import { forgetView, keepView, viewInput } from '../../domain/views/write.ts'
import { parsed } from '../actions/parsed.ts'
import { isShown } from '../guard/definition.ts'
import { isId } from '../guard/filters/value.ts'

/** The views of a list, and whether whoever asks may share theirs. */
export type ListViews = { views: KnownView[]; mayShare: boolean }
type Of = { subject: string }

/** `GET /admin/api/views/:subject`: the views of a list that one keeps, or others share. */
export const showViews: RequestHandler<Of> = async (req, res) => {
  res.set('Cache-Control', 'no-store').json(await viewsFor(req))
}

/** `POST /admin/api/views/:subject`: keeps the list under a name, and answers with the views there are then. */
export const keep: RequestHandler<Of> = async (req, res) => {
  await keepView(staff(req), listOf(req), parsed(viewInput, req.body))
  res.json(await viewsFor(req))
}

/** `DELETE /admin/api/views/:subject/:id`: forgets one of them. */
export const forget: RequestHandler<Of & { id: string }> = async (req, res) => {
  if (!isId(req.params.id)) throw new NotFound()
  await forgetView(staff(req), req.params.id)
  res.json(await viewsFor(req))
}

async function viewsFor(req: Request<Of>): Promise<ListViews> {
  const actor = staff(req)
  return { views: await findViews(actor, listOf(req)), mayShare: mayShareViews(actor) }
}

function staff({ actor }: Pick<Request, 'actor'>): Member {
  if (!actor || !isMember(actor)) throw new NotFound()
  return actor
}

function listOf({ params }: Request<Of>): string {
  if (!isShown(params.subject)) throw new NotFound()
  return params.subject
}
