import type { Request, Response } from 'express'
import { LinkSpent, NotRecognised, TooManyAttempts } from '../../domain/people/refusals.ts'
import { Invalid, NotFound } from '../../domain/refusals.ts'
import { type Problems, show, wantsJson } from '../answer.ts'
import { type DeadLink, deadLinkPage } from './dead-link.page.tsx'

/** What is wrong with a form, and after too many attempts how many minutes to wait. */
export type Wrong = { problems: Problems; minutes?: number }

/** Does what a form asks for. When it is refused, people see the form again, with what is wrong; programs get the refusal. */
export async function orFormAgain(
  req: Request,
  res: Response,
  work: () => Promise<void>,
  again: (wrong: Wrong) => Promise<void> | void,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    const wrong = wrongWith(error)
    if (error instanceof TooManyAttempts) res.set('Retry-After', String(error.after))
    if (!wrong || wantsJson(req)) throw error
    res.status(wrong.status)
    await again(wrong)
  }
}

/** Does what a one-time link asks for. When it is dead, people see why and where to get another one. */
export async function orDeadLink(
  req: Request,
  res: Response,
  kind: DeadLink['kind'],
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    const isDead = error instanceof NotFound || error instanceof LinkSpent
    if (!isDead || wantsJson(req)) throw error
    res.status(error.status)
    show(req, res, { kind, reason: error.code as DeadLink['reason'] }, deadLinkPage)
  }
}

function wrongWith(error: unknown): (Wrong & { status: number }) | undefined {
  if (error instanceof Invalid) return { status: 400, problems: error.fields }
  if (error instanceof NotRecognised) return { status: 401, problems: { form: error.code } }
  if (!(error instanceof TooManyAttempts)) return undefined
  return { status: 429, problems: { form: error.code }, minutes: Math.ceil(error.after / 60) }
}
