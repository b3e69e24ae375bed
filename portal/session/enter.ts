import type { Request, Response } from 'express'
import type { Member } from '../../domain/access/actor/actor.ts'
import { inPortal } from '../../domain/access/actor/portal.ts'
import { landingOf } from '../../domain/reports/portal/opens.ts'
import { openSession } from '../../doors/passport.ts'
import { done } from '../answer.ts'
import type { Confirmed } from '../confirmation.ts'

/** Opens a session and leads to where somebody wanted to go, else to where their layout begins. */
export async function enterPortal(
  req: Request,
  res: Response,
  actor: Member,
  to = `/${landingOf(inPortal(actor))}`,
  confirmed?: Confirmed,
): Promise<void> {
  await openSession(req, res, actor)
  const { personId: id, name, email, organisation } = actor
  const entered = { person: { id, name, email }, organisation: { id: organisation.id, name: organisation.name } }
  done(req, res, to, entered, confirmed)
}
