import { ForbiddenError, ValidationError } from 'adminjs'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { KeyUsed } from '../../../domain/once.ts'
import { Invalid } from '../../../domain/refusals.ts'
import type { ProblemDetails, Problems } from '../../../doors/bodies/problems.ts'
import { messages } from '../../messages.ts'
import type { ModelDefinition } from '../definition.ts'

/** A refusal AdminJS shows beside the fields. It needs one at least: without, AdminJS would tell of success. */
export function refuse(actor: Member, problems: Problems, why = 'invalid', told: ProblemDetails = {}): ValidationError {
  const { base } = messages(actor, { base: why })
  return new ValidationError(messages(actor, problems, told), base as { message: string })
}

/** What a write was refused with, as AdminJS shows it; what is not a refusal is handed back as it is. What cannot be deleted
 *  because something leads to it is in use. */
export function refusedBy(error: unknown, actor: Member, of: ModelDefinition, deletes: boolean): unknown {
  if (error instanceof KeyUsed) return refuse(actor, { [of.title]: error.code }, error.code)
  if (error instanceof Invalid) return refuse(actor, error.fields)
  const named = namedBy(error, of)
  // There is no form, and so no field beside which it could be told.
  if (named) return refuse(actor, named, deletes ? Object.values(named)[0] : undefined)
  const problem = problemOf(error)
  if (problem === 'gone') return new ForbiddenError('forbiddenError')
  if (problem === 'not-reaching') return refuse(actor, { [namedIn(error) ?? of.title]: problem })
  if (problem === 'ends-before-start') return refuse(actor, { [of.columns.endsOn ? 'endsOn' : 'dueOn']: problem })
  if (deletes && problem) return refuse(actor, { [of.title]: 'in-use' }, 'in-use')
  return problem ? refuse(actor, { [of.title]: problem }) : error
}

/** Prisma's own codes; what the database's triggers and checks refuse arrives under a check's own name or PostgreSQL's code. What
 *  says more comes first. */
const problems: [code: string, problem: string][] = [
  ['ends_after_start', 'ends-before-start'],
  ['P2025', 'gone'],
  ['P2002', 'taken'],
  ['P2003', 'unreachable'],
  ['P2000', 'too-long'],
  ['P2020', 'out-of-range'],
  ['23001', 'in-use'],
  ['23503', 'unreachable'],
  ['23514', 'wrong'],
]

function problemOf(error: unknown): string | undefined {
  if (!isFromDatabase(error)) return undefined
  if (namedIn(error)) return 'not-reaching'
  const says = (code: string) =>
    ('code' in error && error.code === code) ||
    [`\`${code}\``, `"${code}"`].some((told) => error.message.includes(told))
  return problems.find(([code]) => says(code))?.[1]
}

/** The column that names somebody who does not reach the row, where the database refused that. */
function namedIn(error: unknown): string | undefined {
  return error instanceof Error ? /`(\w+)_reaches`/.exec(error.message)?.[1] : undefined
}

/** What the model has words of its own for, where the database refused that. */
function namedBy(error: unknown, { refusals = {} }: ModelDefinition): Problems | undefined {
  if (!isFromDatabase(error)) return undefined
  const name = Object.keys(refusals).find((one) => error.message.includes(`\`${one}\``))
  return name === undefined ? undefined : refusals[name]
}

function isFromDatabase(error: unknown): error is Error {
  return error instanceof Error && error.name.startsWith('PrismaClient')
}
