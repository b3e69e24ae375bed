import { z } from 'zod'
import type { BareColumn } from '../../domain/nouns/declaration/columns.ts'
import { timeZone } from '../../domain/people/zone.ts'
import { hasText } from '../../words/line.ts'
import { type Model, modelNamed } from '../guard/columns.ts'
import type { Form } from '../guard/definition.ts'
import { colour, day, decimal, line, moment, optional, reference, text, whole, yes } from './values.ts'

type Columns = Record<string, BareColumn>

/** A form of the columns of a model that are wanted in it, each as the schema takes it. */
export function formOf(name: string, columns: Columns, isIn: (column: BareColumn) => boolean): Form {
  const model = modelNamed(name)
  const wanted = Object.entries(columns).filter(([, column]) => isIn(column))
  return z.strictObject(Object.fromEntries(wanted.map(([key, column]) => [key, schemaFor(model, key, column)])))
}

function schemaFor(model: Model, key: string, column: BareColumn): z.ZodType {
  const field = model.fields.find(({ name }) => name === key)
  const make = schemas[column.kind]
  if (!field) throw new TypeError(`No column ${model.name}.${key}`)
  if (!make) throw new TypeError(`No form can fill in ${model.name}.${key}`)
  const schema = make(column, (field.nativeType?.[1] ?? []).map(Number))
  if (!field.isRequired) return optional(schema)
  if (field.hasDefaultValue) return schema.optional()
  return column.kind === 'text' ? text.refine(hasText, 'missing') : schema
}

const oneOf = ({ choices = [] }: BareColumn) => z.enum(choices as [string, ...string[]])

/** What a plain form takes for each kind of column. What has several values or a shape of its own is written by verbs. */
const schemas: Partial<Record<BareColumn['kind'], (column: BareColumn, digits: number[]) => z.ZodType>> = {
  id: () => reference,
  person: () => reference,
  line: () => line,
  text: () => text,
  choice: oneOf,
  word: oneOf,
  flag: () => yes,
  whole: ({ range: [least, most] = [0, 1_000_000] }) => whole(least, most),
  percent: () => whole(0, 100),
  hours: (_, [digits = 8, behind = 2]) => decimal(digits, behind),
  money: (_, [digits = 14, behind = 2]) => decimal(digits, behind),
  day: () => day,
  moment: () => moment,
  colour: () => colour,
  timeZone: () => timeZone,
}
