import type { Request, Response } from 'express'
import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { listProjectsSeen, listWhoSees, looksAfterAccount } from '../../../domain/access/why/own-projects.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { pageQuery, parseQuery } from '../../forms/form.ts'
import { projectsSeenPage, whoSeesPage } from './access.page.tsx'

const peopleQuery = pageQuery.extend({ q: z.string().trim().max(200).optional() })
/** Whom the people who see a project are searched for. */
export type WhoSeesAsked = z.output<typeof peopleQuery>

/** `GET /account/access` */
export async function showProjectsSeen(req: Request, res: Response) {
  const actor = lookingAfterAccount(req)
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await listProjectsSeen(actor, page), projectsSeenPage)
}

/** `GET /account/access/:id` */
export async function showWhoSees(req: Request<{ id: string }>, res: Response) {
  const actor = lookingAfterAccount(req)
  const query = parseQuery(peopleQuery, req.query)
  show(req, res, await listWhoSees(actor, req.params.id, query), whoSeesPage(query))
}

/** Who asks, if they look after the account of their organisation; to others the pages were never there. */
function lookingAfterAccount<Params>(req: Request<Params>): Member {
  const actor = asking(req as Request)
  if (!looksAfterAccount(actor)) throw new NotFound()
  return actor
}
