import type { ReportEntity } from '@prisma/client'
import { join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Actor, Viewer } from '../access/actor/actor.ts'
import { gatesOf } from '../access/columns.ts'
import { isName } from '../access/fields.ts'
import { readable, scopeSql } from '../access/scope.ts'
import type { Subject } from '../access/vocabulary.ts'
import { waitsForSql } from '../projects/tasks/waits-for.ts'
import { columnOf, entities } from './columns/entities.ts'

/** Whether the reader may see a column on any row at all. */
export function isSeen(actor: Actor, entity: ReportEntity, key: string): boolean {
  const column = columnOf(entity, key)
  const join = column?.join ? entities[entity].joins[column.join] : undefined
  return (
    column !== undefined &&
    maySee(actor, entities[entity].subject, column.reads) &&
    (!join?.subject || maySee(actor, join.subject, join.fields ?? []))
  )
}

/** Whether a column names people of whom the reader may not see all: what it is filtered by is not told them. */
export function hidesOthers(actor: Viewer, entity: ReportEntity, key: string): boolean {
  const { subject, joins } = entities[entity]
  const column = columnOf(entity, key)
  if (column?.join && joins[column.join]?.subject === 'Person') return !actor.organisation.isHost
  const names = (column?.reads ?? []).filter((field) => isName(subject, field))
  return readable(actor, subject, names).always.length < names.length
}

/** The SQL condition under which the reader may see a column on the row at hand. */
export function seen(actor: Actor, entity: ReportEntity, key: string): Sql {
  const gates = gatesOn(actor, entity, key)
  return gates.length > 0 ? join(gates, ' and ') : sql`true`
}

/** The SQL of a column's value, null on the rows where the reader may not see it. */
export function expressionOf(actor: Actor, entity: ReportEntity, key: string): Sql {
  const value = valueIn(actor, entity, key)
  const gates = gatesOn(actor, entity, key)
  return gates.length > 0 ? sql`case when ${join(gates, ' and ')} then ${value} end` : value
}

/** The SQL of a column's value, whoever may see it: keep it inside `seen`. */
export function valueIn(actor: Actor, entity: ReportEntity, key: string): Sql {
  const column = columnOf(entity, key)
  const made = madeFor[`${entity}.${key}`]
  if (column?.sql) return raw(`(${column.sql})`)
  if (!column || !made) throw new TypeError(`No column ${key}`)
  return actor.kind === 'system' ? sql`null` : sql`(${made(actor)})`
}

/** Values that are others for each reader. */
const madeFor: Record<string, (reader: Viewer) => Sql> = {
  'task.waitsFor': (reader) => waitsForSql(reader, 'x'),
}

function gatesOn(actor: Actor, entity: ReportEntity, key: string): Sql[] {
  return [...gatesOf(actor, entities[entity].subject, 'x', columnOf(entity, key)?.reads ?? []).values()]
}

/** The joins that columns need, each holding no more than the reader may see. */
export function joinsFor(actor: Actor, entity: ReportEntity, keys: string[]): Sql {
  const names = new Set(keys.flatMap((key) => columnOf(entity, key)?.join ?? []))
  return join(
    [...names].map((name) => joinSql(actor, entity, name)),
    '\n',
  )
}

function joinSql(actor: Actor, entity: ReportEntity, name: string): Sql {
  const known = entities[entity].joins[name]
  if (!known) throw new TypeError(`No join ${name}`)
  const { subject, alias = '', fields = [] } = known
  if (!subject) return known.sql(sql`true`)
  const reached = scopeSql(actor, 'read', subject, alias)
  return known.sql(join([reached, ...gatesOf(actor, subject, alias, fields).values()], ' and '))
}

function maySee(actor: Actor, subject: Subject, fields: string[]): boolean {
  const { always, sometimes } = readable(actor, subject, fields)
  return fields.every((field) => always.includes(field) || sometimes.includes(field))
}
