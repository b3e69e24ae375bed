import { flat } from 'adminjs'
import type { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { problemDetailsOf, problemsOf } from '../../../doors/bodies/problems.ts'
import { numberIn } from '../../../words/plain.ts'
import type { ModelDefinition } from '../definition.ts'
import { byTitle } from '../filters/filtering.ts'
import { seen } from '../reading.ts'
import type { TableRow } from '../table.ts'
import { unchanged } from '../unchanged.ts'
import type { Shown } from './concurrent-change.ts'
import { refuse } from './refused.ts'

/**
 * What somebody means to write: AdminJS's form sends the whole row back, so what stayed as it was `shown` (else as it is; on a
 * new row: empty) is left out. Throws ValidationError, naming the field, for columns the member cannot see on this row: they are
 * unknown, like any word. What the form does not offer is refused by its schema.
 */
export function changedValues(
  actor: Member,
  of: ModelDefinition,
  params: Record<string, unknown>,
  before?: TableRow,
  shown: Shown = new Map(),
) {
  const { always, sometimes } = seen({ actor, of })
  const known = new Set(before ? Object.keys(before) : [...always, ...sometimes])
  const given = Object.entries(flat.unflatten(params) as Record<string, unknown>)
  const meant = given.filter(([name, value]) => {
    if (name === byTitle && !of.columns[byTitle]) return false
    if (!known.has(name)) throw refuse(actor, { [name]: 'unknown-field' })
    if (!before) return value !== '' && value !== null
    return !unchanged(value, before[name]) && !(shown.has(name) && unchanged(value, shown.get(name)))
  })
  return Object.fromEntries(meant)
}

/** The values as the form's schema wants them, numbers read as the member writes them. Throws ValidationError with what is wrong with each. */
export function parseValues(
  actor: Member,
  { columns }: ModelDefinition,
  form: z.ZodObject,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const read = Object.entries(values).map(([name, value]) => {
    const isNumber = Object.hasOwn(columns, name) && ['decimal', 'whole'].includes(columns[name]?.kind ?? '')
    return [name, isNumber && typeof value === 'string' ? numberIn(value, actor.locale) : value]
  })
  const { data, error } = form.safeParse(Object.fromEntries(read), { reportInput: true })
  if (error) throw refuse(actor, problemsOf(error), 'invalid', problemDetailsOf(error))
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
}
