import type { Request, Response } from 'express'
import { holderOf } from '../../domain/people/holder.ts'
import { LinkSpent, NoMembership, NotRecognised, TooManyAttempts } from '../../domain/people/refusals.ts'
import { NotFound } from '../../domain/refusals.ts'
import type { Problems } from '../../doors/problems.ts'
import { invalid, orAgain, type Refused, wantsJson } from '../answer.ts'
import { type DeadLink, deadLinkPage } from './dead-link.page.tsx'
import { showHolder } from './show-holder.ts'

/** What is wrong with a form, after too many attempts how many minutes to wait, and what was sent, without what is secret. */
export type Wrong = { problems: Problems; minutes?: number; sent?: Record<string, unknown> }

/** Does what a form asks for. When it is refused, people see the form again, with what is wrong; programs get the refusal. */
export async function orFormAgain(
  req: Request,
  res: Response,
  work: () => Promise<void>,
  again: (wrong: Wrong) => Promise<void> | void,
): Promise<void> {
  const refused = (error: unknown) => {
    if (error instanceof TooManyAttempts) res.set('Retry-After', String(error.after))
    return refusedAttempt(error)
  }
  const withSent = (wrong: Wrong) => again({ ...wrong, sent: withoutSecrets(req.body) })
  await orAgain(req, res, work, withSent, refused).catch((error) => {
    // Other answers of its status tell programs which right is missing; here none would do.
    if (!(error instanceof NoMembership)) throw error
    res.status(error.status).set('Cache-Control', 'no-store').json({ error: error.code })
  })
}

/** Does what a one-time link asks for. When it is dead, people see why and where to get another one. */
export async function orDeadLink(
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

function refusedAttempt(error: unknown): (Wrong & Refused) | undefined {
  if (error instanceof NotRecognised || error instanceof NoMembership)
    return { status: error.status, problems: { form: error.code } }
  if (!(error instanceof TooManyAttempts)) return invalid(error)
  return { status: error.status, problems: { form: error.code }, minutes: Math.ceil(error.after / 60) }
}

const secrets = ['password', 'current', 'code']

function withoutSecrets(sent: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sent).filter(([field]) => !secrets.includes(field)))
}
