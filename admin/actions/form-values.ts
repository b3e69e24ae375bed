import type { FieldView, FormView } from './form-view.ts'

export type FormValue = string | boolean | string[] | FormValues | FormValues[] | null | undefined
export type FormValues = { [name: string]: FormValue }

/** What a row of a list is known by while it is filled in; never sent. */
export const rowKey = '#'

let rows = 0

/** What a field begins with because of where its form is opened: a row by its id and title. */
export type Begun = { name: string; id: string; title: string }

/** A form of which the field of that name, if it has one, begins with a row, which is among its choices. */
export function begunWith(form: FormView, begins: Begun | undefined): FormView {
  if (!begins) return form
  const { name, id: value, title: label } = begins
  const fields = form.fields.map((field) => {
    if (field.name !== name) return field
    const others = field.choices?.filter((one) => one.value !== value) ?? []
    return { ...field, value, choices: [{ value, label }, ...others] }
  })
  return { ...form, fields }
}

/** A new row of a list. */
export function newRow(fields: FieldView[], filled: FormValues = {}): FormValues {
  rows += 1
  return { ...beginning(fields), ...filled, [rowKey]: String(rows) }
}

/** What a form begins with: the usual choices, the rows a list is given, or as many as must stay. A group that is off has no values. */
export function beginning(fields: FieldView[]): FormValues {
  return Object.fromEntries(fields.map((field) => [field.name, beginningOf(field)]))
}

function beginningOf({ kind, fields = [], value, least = 1 }: FieldView): FormValue {
  if (kind === 'list' && Array.isArray(value)) return (value as FormValues[]).map((row) => newRow(fields, row))
  if (kind === 'list') return least > 0 ? [newRow(fields)] : []
  if (kind === 'group') return value ? beginning(fields) : undefined
  if (kind === 'checks' || kind === 'order' || kind === 'several') return value ?? []
  return value ?? (kind === 'yes' ? false : '')
}

/** The fields that are there while the others hold what they do, and of cells the rows. */
export function shown(fields: FieldView[], values: FormValues): FieldView[] {
  const there = fields.filter(({ when }) => !when || when.is.includes(String(values[when.field])))
  return there.map((field) => (field.follows ? { ...field, fields: followed(field, values) } : field))
}

/** The rows of cells that a list names, in its order. */
function followed({ fields = [], follows }: FieldView, values: FormValues): FieldView[] {
  const named = follows ? rowsOf(values[follows.list]).map((row) => row[follows.field]) : []
  return [...new Set(named)].flatMap((name) => fields.find((row) => row.name === name) ?? [])
}

/** What a form that was asked for again holds: what was filled in, and in what was not, what it begins with now. */
export function mergeFormValues(before: FieldView[], after: FieldView[], values: FormValues): FormValues {
  const begun = beginning(before)
  const touched = Object.entries(values).filter(([name, value]) => name in begun && value !== begun[name])
  const names = new Set(after.map(({ name }) => name))
  return { ...beginning(after), ...Object.fromEntries(touched.filter(([name]) => names.has(name))) }
}

/** Values as they are sent, back in a form, over what it holds. */
export function refilled(fields: FieldView[], sent: FormValues, values: FormValues = beginning(fields)): FormValues {
  const there = shown(fields, { ...values, ...sent })
  return { ...values, ...Object.fromEntries(there.map((field) => [field.name, refilledOf(field, sent[field.name])])) }
}

function refilledOf(field: FieldView, value: FormValue): FormValue {
  const { kind, fields = [] } = field
  if (kind === 'list') return rowsOf(value).map((row) => newRow(fields, refilled(fields, row)))
  if (kind === 'group') return isValues(value) ? refilled(fields, value) : undefined
  return value ?? (kind === 'yes' ? false : ['checks', 'order', 'several'].includes(kind) ? [] : '')
}

/** What is sent: all that was filled in; what was left empty, or is not there, is left out, and what was emptied is null. */
export function filledIn(fields: FieldView[], values: FormValues): FormValues {
  const entries = shown(fields, values).map((field) => [field.name, filledInOf(field, values[field.name])] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function filledInOf({ kind, fields = [], value: begun }: FieldView, value: FormValue): FormValue {
  if (kind === 'list') return rowsOf(value).map((row) => filledIn(fields, row))
  if (kind === 'group') return isValues(value) ? filledIn(fields, value) : undefined
  if (value !== '') return value
  return typeof begun === 'string' && begun !== '' ? null : undefined
}

/** The rows of a list. */
export const rowsOf = (value: FormValue): FormValues[] => (Array.isArray(value) ? (value as FormValues[]) : [])

/** The values of a group that is on. */
export const isValues = (value: FormValue): value is FormValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
