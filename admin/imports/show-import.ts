import type { RequestHandler } from 'express'
import { isMember } from '../../domain/access/actor/actor.ts'
import { lookAtImport } from '../../domain/imports/lines.ts'
import { NotFound } from '../../domain/refusals.ts'
import { isId } from '../guard/filters/value.ts'
import { viewOf } from './import-view.ts'

/** `GET /admin/api/imports/:id`: an import as its page shows it, asked again while it is under way. */
export const showImport: RequestHandler<{ id: string }> = async (req, res) => {
  const { actor, params } = req
  if (!actor || !isMember(actor) || !isId(params.id)) throw new NotFound()
  res.set('Cache-Control', 'no-store').json(viewOf(actor, await lookAtImport(actor, params.id)))
}
