import { abilityOf } from './ability.ts'
import type { Actor } from './actor.ts'
import { knownOf } from './known.ts'
import { readable, scopeSql } from './scope.ts'
import type { Subject } from './vocabulary.ts'

/** The columns of a subject that a reader may see, for one statement. */
export type VisibleColumns<Field extends string = string> = {
  /** The select list: no column that is hidden everywhere, and null where one is hidden on some rows only. */
  list: string
  /** What the select list calls its columns. */
  names: string[]
  /** One column as an expression to order or filter by; undefined when it is hidden everywhere. */
  of(field: Field): string | undefined
  /** A row as read with `list`, without the fields that are hidden on it, and without the name (as `manager`) that was told
   *  beside an id (as `managerId`) that is. */
  shown<Row extends object>(row: Row): Row
}

/** The wanted columns of a subject, as far as the actor may see them. Appends to `values`; keep the rows inside scopeSql too. */
export function columnsFor<Field extends string>(
  actor: Actor,
  subject: Subject,
  alias: string,
  wanted: readonly Field[],
  values: unknown[],
): VisibleColumns<Field> {
  const from = values.length
  const { columns, added } = knownOf(abilityOf(actor), `columns ${subject} ${alias} ${wanted} ${from}`, () => {
    const known: unknown[] = Array(from)
    return { columns: compile(actor, subject, alias, wanted, known), added: known.slice(from) }
  })
  values.push(...added)
  return columns
}

/** A column for a select list or an order, as SQL: itself where it may be seen on every row the actor reaches, null on the
 *  rows where it is hidden. The rows themselves must be kept inside scopeSql all the same. */
export function columnSql(actor: Actor, subject: Subject, alias: string, field: string, values: unknown[]): string {
  const { always, sometimes } = readable(actor, subject, [field])
  const column = toldAs(subject, alias, field)
  if (always.length > 0) return column
  if (sometimes.length === 0) return 'null'
  return `case when ${scopeSql(actor, 'read', subject, alias, values, field)} then ${column} end`
}

/** The rows the actor reaches and may see all of these fields of, as SQL; null, and no value appended, when there is none. */
export function seenSql(
  actor: Actor,
  subject: Subject,
  alias: string,
  fields: readonly string[],
  values: unknown[],
): string | null {
  const { always, sometimes } = readable(actor, subject, fields)
  if (always.length + sometimes.length < fields.length) return null
  const gates = [undefined, ...sometimes]
  return gates.map((field) => scopeSql(actor, 'read', subject, alias, values, field)).join(' and ')
}

/** When a row was made, for sorting: those whose instant is hidden from the actor come as if first of all. */
export function instantSql(actor: Actor, subject: Subject, alias: string, values: unknown[]): string {
  const column = columnSql(actor, subject, alias, 'createdAt', values)
  return column.startsWith(alias) ? column : `coalesce(${column}, '-infinity'::timestamptz)`
}

function compile<Field extends string>(
  actor: Actor,
  subject: Subject,
  alias: string,
  wanted: readonly Field[],
  values: unknown[],
): VisibleColumns<Field> {
  const { always, sometimes } = readable(actor, subject, wanted)
  const plain = always.map((field) => named(subject, alias, field))
  const gates = new Map(sometimes.map((field) => [field, scopeSql(actor, 'read', subject, alias, values, field)]))
  const gated = ([field, gate]: [string, string]) => `case when ${gate} then ${toldAs(subject, alias, field)} end`
  const flags = [...gates].map(([field, gate]) => `${gated([field, gate])} as "${field}", ${gate} as "sees ${field}"`)
  return {
    // Who sees nothing reaches no row either.
    list: [...plain, ...flags].join(', ') || `${alias}.id`,
    names: always.length + sometimes.length > 0 ? [...always, ...sometimes.flatMap(withFlag)] : ['id'],
    of: (field) => {
      const gate = gates.get(field)
      return gate ? gated([field, gate]) : always.includes(field) ? toldAs(subject, alias, field) : undefined
    },
    shown: gates.size === 0 ? (row) => row : (row) => without(row, [...gates.keys()]),
  }
}

/** Columns that are told only where another one says so, as null elsewhere: a project's health, once somebody has said it. */
const toldWhere: Partial<Record<Subject, Record<string, string>>> = { Project: { health: 'healthReported' } }

function toldAs(subject: Subject, alias: string, field: string): string {
  const column = `${alias}."${field}"`
  const where = toldWhere[subject]?.[field]
  return where ? `case when ${alias}."${where}" then ${column} end` : column
}

function named(subject: Subject, alias: string, field: string): string {
  const told = toldAs(subject, alias, field)
  return toldWhere[subject]?.[field] ? `${told} as "${field}"` : told
}

const withFlag = (field: string) => [field, `sees ${field}`]

function without<Row extends object>(row: Row, gated: string[]): Row {
  const hidden = gated.filter((field) => (row as Record<string, unknown>)[`sees ${field}`] !== true)
  const isHidden = (name: string) => name.startsWith('sees ') || hidden.includes(name) || hidden.includes(`${name}Id`)
  return Object.fromEntries(Object.entries(row).filter(([name]) => !isHidden(name))) as Row
}
