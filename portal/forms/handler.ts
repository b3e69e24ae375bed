import type { Request, Response } from 'express'
import type { z } from 'zod'
import { NoLicence } from '../../domain/licences/refusal.ts'
import { TooOften } from '../../domain/limits.ts'
import type { NounName } from '../../domain/nouns/index.ts'
import type { RecordName } from '../../domain/nouns/records/index.ts'
import { KeyUsed } from '../../domain/once.ts'
import {
  AccessTakenBack,
  NoMembership,
  NotRecognised,
  PasswordEnded,
  TooManyAttempts,
} from '../../domain/people/refusals.ts'
import { Invalid, NoRoom, TooLarge } from '../../domain/refusals.ts'
import { wantsJson } from '../answer.ts'
import { parse } from './form.ts'
import type { Wrong } from './state.ts'

type Form<Asked extends Request, Schema extends z.ZodType, Result> = {
  /** What may be filled in; for who asks, where it is not the same for all. */
  schema: Schema | ((req: Asked) => Promise<Schema>)
  /** The noun whose columns are filled in, where a message calls them as its. */
  noun?: NounName | RecordName
  /** Does what the form asks for, with what was filled in: one verb of the domain. */
  verb: (req: Asked, input: z.output<Schema>, res: Response) => Promise<Result>
  /** Shows the page that the form is on again, with what is wrong and what had been written. A form without one holds nothing that
   *  could be corrected: whatever is wrong with it is refused. */
  page?: (req: Asked, res: Response, wrong: Wrong) => Promise<void> | void
  /** Answers once it is done: leads to the page that comes next. */
  next: (req: Asked, res: Response, result: Result, input: z.output<Schema>) => Promise<void> | void
}

/** A handler of a form. When the form is refused in a way that can be tried again, people see it again; programs get the refusal. */
export function formHandler<Asked extends Request, Schema extends z.ZodType, Result>(
  form: Form<Asked, Schema, Result>,
): (req: Asked, res: Response) => Promise<void> {
  return async (req, res) => {
    try {
      const schema = typeof form.schema === 'function' ? await form.schema(req) : form.schema
      const input = parse(schema, req.body)
      await form.next(req, res, await form.verb(req, input, res), input)
    } catch (error) {
      if (error instanceof Invalid && form.noun) error.noun = form.noun
      if (!form.page) throw error
      const wrong = refuse(error, req, res)
      if (wrong) await form.page(req, res, wrong)
    }
  }
}

/** What is told of a refusal to who may try again, with its status set; undefined when a program has been answered. Throws on what
 *  cannot be tried again. */
function refuse(error: unknown, req: Request, res: Response): Wrong | undefined {
  const refused = refusedForm(error)
  if (!refused) throw error
  const { status, ...wrong } = refused
  if (error instanceof TooManyAttempts || error instanceof TooOften) res.set('Retry-After', String(error.after))
  if (wantsJson(req)) return refuseProgram(error, res)
  // A full disk is for those who run the portal to know, whoever is told of it here.
  if (status >= 500) console.error('portal: there is no room left for documents')
  res.status(status)
  return { ...wrong, sent: withoutSecrets(req.body) }
}

function refusedForm(error: unknown): (Wrong & { status: number }) | undefined {
  if (error instanceof Invalid) return { status: error.status, problems: error.fields, told: error.told }
  if (error instanceof AccessTakenBack || error instanceof NoLicence)
    return { status: error.status, problems: { form: error.code }, told: { form: error.detail } }
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

/** Other answers of the status of these tell programs which right is missing; here none would do. */
function refuseProgram(error: unknown, res: Response): undefined {
  const isTold = [NoMembership, PasswordEnded, AccessTakenBack].some((kind) => error instanceof kind)
  if (!isTold) throw error
  const { status, code, detail } = error as NoMembership
  res
    .status(status)
    .set('Cache-Control', 'no-store')
    .json({ error: code, ...detail })
}

const secrets = ['password', 'current', 'code']

function withoutSecrets(sent: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sent).filter(([field]) => !secrets.includes(field)))
}
