import type { ReportEntity } from '@prisma/client'
import type { Actor } from '../access/actor.ts'
import { isName } from '../access/fields.ts'
import { readable, scopeSql } from '../access/scope.ts'
import type { Subject } from '../access/vocabulary.ts'
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

/** Whether a column names people of whom the reader sees themselves alone: what it is filtered by is not told them. */
export function hidesOthers(actor: Actor, entity: ReportEntity, key: string): boolean {
  const { subject } = entities[entity]
  const names = (columnOf(entity, key)?.reads ?? []).filter((field) => isName(subject, field))
  return readable(actor, subject, names).always.length < names.length
}

/** The SQL condition under which the reader may see a column on the row at hand. */
export function seen(actor: Actor, entity: ReportEntity, key: string, values: unknown[]): string {
  const { subject } = entities[entity]
  return fieldsOpen(actor, subject, 'x', columnOf(entity, key)?.reads ?? [], values).join(' and ') || 'true'
}

/** The SQL of a column's value, null on the rows where the reader may not see it. */
export function expressionOf(actor: Actor, entity: ReportEntity, key: string, values: unknown[]): string {
  const column = columnOf(entity, key)
  if (!column) throw new TypeError(`No column ${key}`)
  const open = seen(actor, entity, key, values)
  return open === 'true' ? column.sql : `case when ${open} then ${column.sql} end`
}

/** The joins that columns need, each holding no more than the reader may see. */
export function joinsFor(actor: Actor, entity: ReportEntity, keys: string[], values: unknown[]): string {
  const names = new Set(keys.flatMap((key) => columnOf(entity, key)?.join ?? []))
  return [...names].map((name) => joinSql(actor, entity, name, values)).join('\n')
}

function joinSql(actor: Actor, entity: ReportEntity, name: string, values: unknown[]): string {
  const join = entities[entity].joins[name]
  if (!join) throw new TypeError(`No join ${name}`)
  const { subject, alias = '', fields = [] } = join
  if (!subject) return join.sql('true')
  const reached = scopeSql(actor, 'read', subject, alias, values)
  return join.sql([reached, ...fieldsOpen(actor, subject, alias, fields, values)].join(' and '))
}

function maySee(actor: Actor, subject: Subject, fields: string[]): boolean {
  const { always, sometimes } = readable(actor, subject, fields)
  return fields.every((field) => always.includes(field) || sometimes.includes(field))
}

/** Conditions on a row within reach under which fields of it that are open on some rows only are open on this one. */
function fieldsOpen(actor: Actor, subject: Subject, alias: string, fields: string[], values: unknown[]): string[] {
  const { always } = readable(actor, subject, fields)
  const doubtful = fields.filter((field) => !always.includes(field))
  return doubtful.map((field) => scopeSql(actor, 'read', subject, alias, values, field))
}
