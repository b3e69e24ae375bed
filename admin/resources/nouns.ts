import { z } from 'zod'
import type { NounColumn } from '../../domain/nouns/declaration/columns.ts'
import type { Noun } from '../../domain/nouns/declaration/noun.ts'
import { type NounName, nounNames, nounOf } from '../../domain/nouns/index.ts'
import { hasText } from '../../words/line.ts'
import { settlingTask, withoutAnswer } from '../actions/settle.ts'
import { sharing } from '../actions/sharing/share.ts'
import { type Model, modelNamed } from '../guard/columns.ts'
import { define, type ModelDefinition, type ModelOptions } from '../guard/definition.ts'
import { day, decimal, line, moment, optional, reference, text, whole, yes } from './values.ts'

/** What the back-office adds to what a noun says of itself. */
const more: Partial<Record<NounName, Partial<ModelOptions>>> = {
  Project: { verbs: [sharing] },
  Task: { verbs: [settlingTask] },
  Update: { verbs: [withoutAnswer] },
  TaskDependency: {
    refusals: {
      waits_for_itself: { earlierId: 'waits-for-itself' },
      waits_already: { earlierId: 'waits-already' },
      waits_in_circle: { earlierId: 'waits-in-circle' },
      task_in_project: { earlierId: 'other-project' },
    },
  },
}

function optionsOf(noun: Noun): ModelOptions {
  const { forms, ...listed } = noun.backOffice
  const columns = Object.entries(noun.columns)
  const those = (is: (column: NounColumn) => unknown) => columns.flatMap(([name, column]) => (is(column) ? [name] : []))
  const reported = columns.flatMap(([name, { reportedBy }]) => (reportedBy ? [[name, reportedBy]] : []))
  const [author] = those(({ by }) => by === 'author')
  const has = (form: (typeof forms)[number]) => forms.includes(form)
  return {
    ...listed,
    group: 'projects',
    title: noun.title,
    hidden: those(({ technical }) => technical),
    people: those(({ kind, by }) => kind === 'person' && !by),
    references: referencesOf(noun),
    reportedBy: Object.fromEntries(reported),
    ...(author && { author }),
    ...(has('create') && { create: formOf(noun, ({ by }) => !by) }),
    ...(has('update') && { update: formOf(noun, ({ by, fixed }) => !by && !fixed) }),
    ...(has('delete') && { delete: true }),
  }
}

const owners = { organisationId: 'Organisation', productId: 'Product', projectId: 'Project', phaseId: 'Phase' } as const

/** The models that its plain id columns lead to. Those with a relation in the schema say it themselves. */
function referencesOf({ columns }: Noun): NonNullable<ModelOptions['references']> {
  const known = Object.entries(owners).filter(([name]) => columns[name])
  const people = Object.keys(columns).filter((name) => columns[name]?.kind === 'person')
  return { ...Object.fromEntries(known), ...Object.fromEntries(people.map((name) => [name, 'Membership'])) }
}

/** A form of the columns that are wanted in it, each as the schema takes it. */
function formOf({ name, columns }: Noun, isIn: (column: NounColumn) => boolean) {
  const model = modelNamed(name)
  const wanted = Object.entries(columns).filter(([, column]) => isIn(column))
  return z.strictObject(Object.fromEntries(wanted.map(([key, column]) => [key, schemaFor(model, key, column)])))
}

function schemaFor(model: Model, key: string, column: NounColumn): z.ZodType {
  const field = model.fields.find(({ name }) => name === key)
  if (!field) throw new TypeError(`No column ${model.name}.${key}`)
  const make = schemas[column.kind]
  if (!make) throw new TypeError(`No form can fill in ${model.name}.${key}`)
  const schema = make(column, (field.nativeType?.[1] ?? []).map(Number))
  if (!field.isRequired) return optional(schema)
  if (field.hasDefaultValue) return schema.optional()
  return column.kind === 'text' ? text.refine(hasText, 'missing') : schema
}

const schemas: Partial<Record<NounColumn['kind'], (column: NounColumn, digits: number[]) => z.ZodType>> = {
  id: () => reference,
  person: () => reference,
  line: () => line,
  text: () => text,
  choice: ({ choices = [] }) => z.enum(choices as [string, ...string[]]),
  flag: () => yes,
  whole: ({ range: [least, most] = [0, 1_000_000] }) => whole(least, most),
  percent: () => whole(0, 100),
  hours: (_, [digits = 8, behind = 2]) => decimal(digits, behind),
  money: (_, [digits = 14, behind = 2]) => decimal(digits, behind),
  day: () => day,
  moment: () => moment,
}

/** The back-office's definitions of all that is in a project. */
export const nounDefinitions: ModelDefinition[] = nounNames.map((name) =>
  define(name, { ...optionsOf(nounOf(name)), ...more[name] }),
)
