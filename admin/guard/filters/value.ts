import { ValidationError } from 'adminjs'
import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { problemDetailsOf, problemsOf } from '../../../doors/bodies/problems.ts'
import { keptAddress } from '../../../words/address.ts'
import { numberIn, plainDay, plainDecimal, plainMoment, plainWhole, plainYes } from '../../../words/plain.ts'
import { messages } from '../../messages.ts'
import { columnLabel } from '../../texts/labels.ts'
import type { ModelColumn } from '../columns.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a value is an id, and so may be asked of a uuid column. */
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

/** What a filter asks of a column, as a Prisma condition on it. Throws ValidationError for what its values cannot be, which names the
 *  column. */
export function parseFilterValue(actor: Member, column: ModelColumn, value: unknown): unknown {
  const { kind } = column
  if (kind === 'day' || kind === 'moment') return between(actor, column, value)
  if (kind === 'choices' || kind === 'texts') return { has: read(actor, column, value) }
  if (kind === 'text') return { contains: kept(column, String(read(actor, column, value))), mode: 'insensitive' }
  return read(actor, column, value)
}

/** A text as its column keeps it. */
const kept = ({ name }: ModelColumn, text: string) => (name === 'email' ? keptAddress(text) : text)

function between(actor: Member, column: ModelColumn, value: unknown) {
  const { from, to } = typeof value === 'object' && value !== null ? (value as Edges) : { from: value, to: value }
  return {
    ...((from !== undefined || to === undefined) && { gte: read(actor, column, from) }),
    ...(to !== undefined && { lte: read(actor, column, to) }),
  }
}

type Edges = { from?: unknown; to?: unknown }

function read(actor: Member, column: ModelColumn, value: unknown): unknown {
  const isNumber = column.kind === 'decimal' || column.kind === 'whole'
  const given = isNumber && typeof value === 'string' ? numberIn(value, actor.locale) : value
  const { data, error } = schemaOf(column).safeParse(given, { reportInput: true })
  if (!error) return data
  const { body } = messages(actor, problemsOf(error), { body: Object.values(problemDetailsOf(error))[0] ?? {} })
  const message = `${columnLabel(column, actor.locale)}: ${body?.message}`
  throw new ValidationError({ [column.name]: { message } }, { message })
}

const text = z
  .string('wrong')
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/, 'wrong')
const instant = z.union([plainMoment, plainDay.transform((day) => new Date(day))], 'no-day')

function schemaOf({ kind, values = [] }: ModelColumn): z.ZodType {
  switch (kind) {
    case 'id':
    case 'reference':
      return z.string('no-choice').regex(uuid, 'no-choice')
    case 'whole':
      return plainWhole(-2_147_483_648, 2_147_483_647)
    case 'decimal':
      return plainDecimal(18, 6)
    case 'yes':
      return plainYes
    case 'choice':
    case 'choices':
      return z.enum(values, 'no-choice')
    case 'day':
      return plainDay.transform((day) => new Date(day))
    case 'moment':
      return instant
    case 'json':
      return z.never('wrong')
    case 'text':
    case 'texts':
      return text
  }
}
