import type { Actor } from './actor.ts'
import { readable, scopeSql } from './scope.ts'
import type { Subject } from './vocabulary.ts'

/** A column for a select list or an order, as SQL: itself where it may be seen on every row the actor reaches, null on the
 *  rows where it is hidden. The rows themselves must be kept inside scopeSql all the same. */
export function columnSql(actor: Actor, subject: Subject, alias: string, field: string, values: unknown[]): string {
  const { always, sometimes } = readable(actor, subject, [field])
  const column = `${alias}."${field}"`
  if (always.length > 0) return column
  if (sometimes.length === 0) return 'null'
  return `case when ${scopeSql(actor, 'read', subject, alias, values, field)} then ${column} end`
}

/** When a row was made, for sorting: those whose instant is hidden from the actor come as if first of all. */
export function instantSql(actor: Actor, subject: Subject, alias: string, values: unknown[]): string {
  const column = columnSql(actor, subject, alias, 'createdAt', values)
  return column.startsWith(alias) ? column : `coalesce(${column}, '-infinity'::timestamptz)`
}
