import type { Request, Response } from 'express'
import { LinkSpent } from '../../domain/people/refusals.ts'
import { holderOf } from '../../domain/people/sign-in/holder.ts'
import { NotFound } from '../../domain/refusals.ts'
import { wantsJson } from '../answer.ts'
import { type DeadLink, deadLinkPage } from './dead-link.page.tsx'
import { showHolder } from './show-holder.ts'

/** Does what a one-time link asks for. When it is dead, people see why and where to get another one. */
export async function openLinkOrExplain(
  req: Request<{ value: string }>,
  res: Response,
  kind: DeadLink['kind'],
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    const isDead = error instanceof NotFound || error instanceof LinkSpent
    if (!isDead || wantsJson(req as Request)) throw error
    const holder = await holderOf(kind, req.params.value)
    res.status(error.status)
    showHolder(holder, req, res, { kind, reason: error.code as DeadLink['reason'] }, deadLinkPage)
  }
}
