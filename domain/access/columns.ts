import { columnIn, join, raw, type Sql, sql } from '../../prisma/sql.ts'
import { columnOfNoun } from '../nouns/index.ts'
import { abilityOf } from './ability.ts'
import type { Actor } from './actor/actor.ts'
import { memoizeFor } from './actor/memoize.ts'
import { filterSql, readable, scopeSql } from './scope.ts'
import type { Subject } from './vocabulary.ts'

/** The columns of a subject that a reader may see, for one statement. */
export type VisibleColumns<Field extends string = string> = {
  /** The select list: no column that is hidden everywhere, and null where one is hidden on some rows only. */
  list: Sql
  /** What the select list calls its columns. */
  names: string[]
  /** One column as an expression to order or filter by; undefined when it is hidden everywhere. */
  of(field: Field): Sql | undefined
  /** A row as read with `list`, without the fields that are hidden on it, and without the name (as `manager`) that was told
   *  beside an id (as `managerId`) that is. */
  shown<Row extends object>(row: Row): Row
}

/** The wanted columns of a subject, as far as the actor may see them; keep the rows inside scopeSql too. */
export function columnsFor<Field extends string>(
  actor: Actor,
  subject: Subject,
  alias: string,
  wanted: readonly Field[],
): VisibleColumns<Field> {
  return memoizeFor(abilityOf(actor), `columns ${subject} ${alias} ${wanted}`, () =>
    compile(actor, subject, alias, wanted),
  )
}

/** A column for a select list or an order, as SQL: itself where it may be seen on every row the actor reaches, null on the
 *  rows where it is hidden. The rows themselves must be kept inside scopeSql all the same. */
export function columnSql(actor: Actor, subject: Subject, alias: string, field: string): Sql {
  return memoizeFor(abilityOf(actor), `column ${subject} ${alias} ${field}`, () => {
    const { always, sometimes } = readable(actor, subject, [field])
    const column = toldAs(subject, alias, field)
    if (always.length > 0) return column
    if (sometimes.length === 0) return sql`null`
    return sql`case when ${scopeSql(actor, 'read', subject, alias, field)} then ${column} end`
  })
}

/** For each of these fields that the actor may see on some of the rows only: the condition under which they may on this one. The one answer
 *  to which column is seen on which row, for pages, reports and the back-office. */
export function gatesOf(actor: Actor, subject: Subject, alias: string, fields: readonly string[]): Map<string, Sql> {
  const { sometimes } = readable(actor, subject, fields)
  return new Map(sometimes.map((field) => [field, filterSql(actor, 'read', subject, alias, field)]))
}

/** The rows the actor reaches and may see all of these fields of, as SQL, for a statement that finds them by something else; null when there is
 *  none. */
export function seenSql(actor: Actor, subject: Subject, alias: string, fields: readonly string[]): Sql | null {
  return memoizeFor(abilityOf(actor), `seen ${subject} ${alias} ${fields}`, () => {
    const { always, sometimes } = readable(actor, subject, fields)
    if (always.length + sometimes.length < fields.length) return null
    const gates = sometimes.map((field) => filterSql(actor, 'read', subject, alias, field))
    return join([filterSql(actor, 'read', subject, alias), ...gates], ' and ')
  })
}

/** Whether the actor sees all of these fields of a row that they reach, as SQL. What is derived from several columns is told where this holds:
 *  else it would tell of a hidden one, or would not be true. */
export function seesAllSql(actor: Actor, subject: Subject, alias: string, fields: readonly string[]): Sql {
  if (!maySeeAll(actor, subject, fields)) return sql`false`
  const gates = [...gatesOf(actor, subject, alias, fields).values()]
  return gates.length > 0 ? sql`(${join(gates, ' and ')})` : sql`true`
}

/** Whether there may be any row of which the actor sees all of these fields. */
export function maySeeAll(actor: Actor, subject: Subject, fields: readonly string[]): boolean {
  const { always, sometimes } = readable(actor, subject, fields)
  return always.length + sometimes.length === fields.length
}

/** When a row was made, for sorting: those whose instant is hidden from the actor come as if first of all. */
export function instantSql(actor: Actor, subject: Subject, alias: string): Sql {
  const column = columnSql(actor, subject, alias, 'createdAt')
  const isSeen = readable(actor, subject, ['createdAt']).always.length > 0
  return isSeen ? column : sql`coalesce(${column}, '-infinity'::timestamptz)`
}

function compile<Field extends string>(
  actor: Actor,
  subject: Subject,
  alias: string,
  wanted: readonly Field[],
): VisibleColumns<Field> {
  const { always, sometimes } = readable(actor, subject, wanted)
  const expressions = new Map(
    [...always, ...sometimes].map((field) => [field, columnSql(actor, subject, alias, field)]),
  )
  const plain = always.map((field) => named(subject, alias, field))
  const flags = [...gatesOf(actor, subject, alias, sometimes)].map(([field, gate]) => {
    const column = columnSql(actor, subject, alias, field)
    return sql`${column} as ${raw(`"${field}"`)}, ${gate} as ${raw(`"sees ${field}"`)}`
  })
  return {
    // An actor who sees no column reaches no row either.
    list: expressions.size > 0 ? join([...plain, ...flags], ', ') : columnIn(alias, 'id'),
    names: expressions.size > 0 ? [...always, ...sometimes.flatMap(withFlag)] : ['id'],
    of: (field) => expressions.get(field),
    shown: sometimes.length === 0 ? (row) => row : (row) => without(row, sometimes),
  }
}

/** A column as it is told: null where another one says that nobody has reported it yet, as a project's health. */
function toldAs(subject: Subject, alias: string, field: string): Sql {
  const column = columnIn(alias, field)
  const where = columnOfNoun(subject, field)?.reportedBy
  return where ? sql`case when ${columnIn(alias, where)} then ${column} end` : column
}

function named(subject: Subject, alias: string, field: string): Sql {
  const told = toldAs(subject, alias, field)
  return columnOfNoun(subject, field)?.reportedBy ? sql`${told} as ${raw(`"${field}"`)}` : told
}

const withFlag = (field: string) => [field, `sees ${field}`]

function without<Row extends object>(row: Row, gated: string[]): Row {
  const hidden = gated.filter((field) => (row as Record<string, unknown>)[`sees ${field}`] !== true)
  const isHidden = (name: string) => name.startsWith('sees ') || hidden.includes(name) || hidden.includes(`${name}Id`)
  return Object.fromEntries(Object.entries(row).filter(([name]) => !isHidden(name))) as Row
}
