import { ForbiddenError, ValidationError } from 'adminjs'
import type { Member } from '../../domain/access/actor.ts'
import type { Problems } from '../../doors/problems.ts'
import { messages } from '../problems.ts'
import type { Definition } from './definition.ts'

/** A refusal AdminJS shows beside the fields. It needs one at least: without, AdminJS would tell of success. */
export function refuse(actor: Member, problems: Problems, why = 'invalid'): ValidationError {
  const { base } = messages(actor, { base: why })
  return new ValidationError(messages(actor, problems), base as { message: string })
}

/** What a write was refused with, as AdminJS shows it; what is not a refusal is handed back as it is. What cannot be deleted
 *  because something leads to it is in use. */
export function refusedBy(error: unknown, actor: Member, of: Definition, deletes: boolean): unknown {
  const problem = problemOf(error)
  if (problem === 'gone') return new ForbiddenError('forbiddenError')
  if (deletes && problem) return refuse(actor, { [of.title]: 'in-use' }, 'in-use')
  return problem ? refuse(actor, { [of.title]: problem }) : error
}

/** Prisma's own codes; what the database's triggers and checks refuse arrives under PostgreSQL's. */
const problems: Record<string, string> = {
  P2025: 'gone',
  P2002: 'taken',
  P2003: 'unreachable',
  P2000: 'too-long',
  P2020: 'out-of-range',
  '23001': 'in-use',
  '23503': 'unreachable',
  '23514': 'wrong',
}

function problemOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !error.name.startsWith('PrismaClient')) return undefined
  const codes = Object.keys(problems).filter(
    (code) => ('code' in error && error.code === code) || error.message.includes(`\`${code}\``),
  )
  return problems[codes[0] ?? '']
}
