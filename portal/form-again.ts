import type { Request, Response } from 'express'
import { TooOften } from '../domain/limits.ts'
import { KeyUsed } from '../domain/once.ts'
import { NoMembership, NotRecognised, PasswordEnded, TooManyAttempts } from '../domain/people/refusals.ts'
import { Invalid, NoRoom, TooLarge } from '../domain/refusals.ts'
import { wantsJson } from './answer.ts'
import type { Wrong } from './problem.ts'

/** Does what a form asks for. When it is refused in a way that can be tried again, people see the form again, with what is wrong
 *  and what they had written; programs get the refusal. */
export async function orFormAgain(
  req: Request,
  res: Response,
  work: () => Promise<void>,
  again: (wrong: Wrong) => Promise<void> | void,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    const refused = refusedForm(error)
    if (!refused) throw error
    const { status, ...wrong } = refused
    if (error instanceof TooManyAttempts || error instanceof TooOften) res.set('Retry-After', String(error.after))
    if (wantsJson(req)) return refuseProgram(error, res)
    // A full disk is for those who run the portal to know, whoever is told of it here.
    if (status >= 500) console.error('portal: there is no room left for documents')
    res.status(status)
    await again({ ...wrong, sent: withoutSecrets(req.body) })
  }
}

function refusedForm(error: unknown): (Wrong & { status: number }) | undefined {
  if (error instanceof Invalid) return { status: error.status, problems: error.fields }
  if (
    error instanceof NotRecognised ||
    error instanceof NoMembership ||
    error instanceof PasswordEnded ||
    error instanceof KeyUsed
  )
    return { status: error.status, problems: { form: error.code } }
  if (error instanceof TooLarge || error instanceof NoRoom)
    return { status: error.status, problems: { files: error.code } }
  if (!(error instanceof TooManyAttempts || error instanceof TooOften)) return undefined
  return { status: error.status, problems: { form: error.code }, minutes: Math.ceil(error.after / 60) }
}

/** Other answers of the status of these two tell programs which right is missing; here none would do. */
function refuseProgram(error: unknown, res: Response): void {
  if (!(error instanceof NoMembership || error instanceof PasswordEnded)) throw error
  res.status(error.status).set('Cache-Control', 'no-store').json({ error: error.code })
}

const secrets = ['password', 'current', 'code']

function withoutSecrets(sent: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sent).filter(([field]) => !secrets.includes(field)))
}
