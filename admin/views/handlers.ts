import type { Request, RequestHandler } from 'express'
import { z } from 'zod'
import { isMember, type Member } from '../../domain/access/actor/actor.ts'
import { NotFound } from '../../domain/refusals.ts'
import { findViews, mayShareViews, type ViewsPage } from '../../domain/views/find.ts'
import { ForgettingNotAgreed, findLosers, forgetView, keepView, viewInput } from '../../domain/views/write.ts'
import { plainWhole } from '../../words/plain.ts'
import { parsed } from '../actions/parsed.ts'
import { isShown } from '../guard/definition.ts'
import { isId } from '../guard/filters/value.ts'

/** A page of the views of a list, and whether whoever asks may share theirs. */
export type ListViews = ViewsPage & { mayShare: boolean }
type Of = { subject: string }

/** `GET /admin/api/views/:subject`: the views of a list that one keeps, or others share, a page of them. */
export const showViews: RequestHandler<Of> = async (req, res) => {
  const { page } = parsed(paging, req.query)
  res.set('Cache-Control', 'no-store').json(await viewsFor(req, page))
}

/** `POST /admin/api/views/:subject`: keeps the list under a name, and answers with the views there are then. */
export const keep: RequestHandler<Of> = async (req, res) => {
  await keepView(staff(req), listOf(req), parsed(viewInput, req.body))
  res.json(await viewsFor(req))
}

/** `GET /admin/api/views/:subject/:id`: how many others lose it when it is forgotten. */
export const showLosers: RequestHandler<Of & { id: string }> = async (req, res) => {
  if (!isId(req.params.id)) throw new NotFound()
  res.set('Cache-Control', 'no-store').json({ others: await findLosers(staff(req), req.params.id) })
}

/** `DELETE /admin/api/views/:subject/:id`: forgets one of them. What others find as well is forgotten once it has been agreed to: 409 says how many
 *  they are, and `?agreed=` that they are known. */
export const forget: RequestHandler<Of & { id: string }> = async (req, res) => {
  if (!isId(req.params.id)) throw new NotFound()
  const { agreed } = parsed(forgetting, req.query)
  try {
    await forgetView(staff(req), req.params.id, agreed)
  } catch (error) {
    if (!(error instanceof ForgettingNotAgreed)) throw error
    return void res.status(error.status).json({ error: error.code, others: error.others })
  }
  res.json(await viewsFor(req))
}

const forgetting = z.object({ agreed: plainWhole(0, 1_000_000).optional() })

const paging = z.object({ page: plainWhole(1, 100_000).default(1) })

async function viewsFor(req: Request<Of>, page?: number): Promise<ListViews> {
  const actor = staff(req)
  return { ...(await findViews(actor, listOf(req), page)), mayShare: mayShareViews(actor) }
}

function staff({ actor }: Pick<Request, 'actor'>): Member {
  if (!actor || !isMember(actor)) throw new NotFound()
  return actor
}

function listOf({ params }: Request<Of>): string {
  if (!isShown(params.subject)) throw new NotFound()
  return params.subject
}
