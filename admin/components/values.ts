import type { FieldView } from '../actions/form-view.ts'

export type Value = string | boolean | Values | Values[] | undefined
export type Values = { [name: string]: Value }

/** What a row of a list is known by while it is filled in; never sent. */
export const rowKey = '#'

let rows = 0

/** A new row of a list. */
export function newRow(fields: FieldView[]): Values {
  rows += 1
  return { ...beginning(fields), [rowKey]: String(rows) }
}

/** What a form begins with: the usual choices, one row in each list. A group that is off has no values. */
export function beginning(fields: FieldView[]): Values {
  return Object.fromEntries(fields.map((field) => [field.name, beginningOf(field)]))
}

function beginningOf({ kind, fields = [], value }: FieldView): Value {
  if (kind === 'list') return [newRow(fields)]
  if (kind === 'group') return value ? beginning(fields) : undefined
  return value ?? (kind === 'yes' ? false : '')
}

/** What is sent: all that was filled in; what was left empty is left out. */
export function filledIn(fields: FieldView[], values: Values): Values {
  const entries = fields.map((field) => [field.name, filledInOf(field, values[field.name])] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function filledInOf({ kind, fields = [] }: FieldView, value: Value): Value {
  if (kind === 'list') return Array.isArray(value) ? value.map((row) => filledIn(fields, row)) : []
  if (kind === 'group') return typeof value === 'object' && !Array.isArray(value) ? filledIn(fields, value) : undefined
  return value === '' ? undefined : value
}
