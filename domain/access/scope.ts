import { subject as named } from '@casl/ability'
import { rulesToCondition } from '@casl/ability/extra'
import { listed } from '../../prisma/long-list.ts'
import { join, type Sql, sql } from '../../prisma/sql.ts'
import { abilityOf, type Rules } from './ability.ts'
import type { Actor } from './actor/actor.ts'
import { memoizeFor } from './actor/memoize.ts'
import { conditionSql } from './conditions.ts'
import type { Action, Condition, Subject } from './vocabulary.ts'

const nothing: Condition = { id: { in: [] } }

/** The rows of a subject on which the actor may do the action (with a field: may see or write that field), as a Prisma where.
 *  Fails closed: without a rule it is `{ id: { in: [] } }`, never an empty OR. Many ids in it are one value (prisma/long-list.ts). */
export function scope(actor: Actor, action: Action, subject: Subject, field?: string): Condition {
  const any = alternatives(actor, action, subject, field)
  if (any === 'all') return {}
  const [only, ...more] = any.map(listing)
  return only && more.length === 0 ? only : only ? { OR: [only, ...more] } : nothing
}

const listings = new WeakMap<Condition, Condition>()

/** A rule's condition with each of its long lists as one value, made once. */
function listing(condition: Condition): Condition {
  const known = listings.get(condition)
  if (known) return known
  const entries = Object.entries(condition).map(([name, wanted]) => [name, asOne(name, wanted)])
  const made = Object.fromEntries(entries)
  listings.set(condition, made)
  return made
}

function asOne(name: string, wanted: unknown): unknown {
  if (Array.isArray(wanted)) return name === 'in' ? listed(wanted) : wanted.map((one) => asOne('', one))
  return isPlain(wanted) ? listing(wanted) : wanted
}

const isPlain = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** The same rows as an SQL condition on `alias`. What it can say: see conditions.ts. */
export function scopeSql(actor: Actor, action: Action, subject: Subject, alias: string, field?: string): Sql {
  return memoizeFor(abilityOf(actor), `sql ${action} ${subject} ${alias} ${field}`, () =>
    anySql(alternatives(actor, action, subject, field), subject, alias),
  )
}

/** The same rows for a statement that finds those it looks at by something else, as by their project: a long list only filters them. */
export function filterSql(actor: Actor, action: Action, subject: Subject, alias: string, field?: string): Sql {
  return memoizeFor(abilityOf(actor), `filter ${action} ${subject} ${alias} ${field}`, () =>
    anySql(alternatives(actor, action, subject, field), subject, alias, true),
  )
}

/** Whether the actor may do the action on this row (its plain columns), or see or write that field of it. */
export function can(actor: Actor, action: Action, subject: Subject, row: object, field?: string): boolean {
  return abilityOf(actor).can(action, named(subject, { ...row }), field)
}

/** Whether there may be any row on which the actor does the action, or writes that field of it: a page may still find none. */
export function mayAnywhere(actor: Actor, action: Action, subject: Subject, field?: string): boolean {
  return abilityOf(actor).rulesFor(action, subject, field).length > 0
}

/** The fields of a subject the actor may see: on every row they reach, or on some of them only. */
export function readable(
  actor: Actor,
  subject: Subject,
  wanted: readonly string[],
): { always: string[]; sometimes: string[] } {
  const rules = abilityOf(actor).rulesFor('read', subject)
  const shownBy = (field: string) => rules.filter((rule) => !rule.fields || rule.fields.includes(field)).length
  const counted = wanted.map((field) => ({ field, count: shownBy(field) }))
  const fields = (which: (count: number) => boolean) =>
    counted.flatMap(({ field, count }) => (count > 0 && which(count) ? [field] : []))
  return { always: fields((count) => count === rules.length), sometimes: fields((count) => count < rules.length) }
}

function alternatives(actor: Actor, action: Action, subject: Subject, field?: string): Condition[] | 'all' {
  const rules = abilityOf(actor).rulesFor(action, subject, field)
  const hooks = { and: (all: Condition[]) => all, or: (any: Condition[]) => any, empty: () => 'all' as const }
  return (
    rulesToCondition<Rules, Condition, Condition[] | 'all'>(rules, (rule) => rule.conditions ?? nothing, hooks) ?? []
  )
}

function anySql(any: Condition[] | 'all', subject: Subject, alias: string, isFilter = false): Sql {
  if (any === 'all') return sql`true`
  if (any.length === 0) return sql`false`
  return sql`(${join(
    any.map((condition) => conditionSql(condition, subject, alias, isFilter)),
    ' or ',
  )})`
}
