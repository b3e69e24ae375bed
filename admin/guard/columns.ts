import type { Prisma } from '@prisma/client'
import { datamodel } from '../../build/datamodel/index.js'

export type Model = (typeof datamodel)['models'][number]
type Field = Model['fields'][number]

/** A model of the schema by its name. Throws TypeError for one that there is not. */
export function modelNamed(subject: string): Model {
  const model = datamodel.models.find(({ name }) => name === subject)
  if (!model) throw new TypeError(`No model ${subject}`)
  return model
}

/** What the values of a column are, as the back-office reads, filters and writes them. */
export type ColumnKind =
  | 'id'
  | 'reference'
  | 'choice'
  | 'choices'
  | 'text'
  | 'texts'
  | 'whole'
  | 'decimal'
  | 'yes'
  | 'day'
  | 'moment'
  | 'json'

/** One column of a model, and what it is called by. A choice has its values, and the name of what they are of; a reference names the model it leads to and, where Prisma knows the way,
 *  its relation. */
export type ModelColumn = {
  name: string
  label: string
  kind: ColumnKind
  field: Field
  values?: string[]
  choice?: string
  target?: Prisma.ModelName
  relation?: string
}

export type ModelColumns = Record<string, ModelColumn>

/**
 * The columns of a model by name, references under the name of their column, never of their relation. What is named in
 * `hidden` is not there at all. `references` leads plain id columns to the model whose rows they name.
 */
export function columnsOf(
  model: Model,
  hidden: readonly string[],
  references: Record<string, Prisma.ModelName>,
): ModelColumns {
  const relations = model.fields.filter((field) => field.relationFromFields?.length === 1)
  const columns = model.fields
    .filter((field) => field.kind !== 'object' && !hidden.includes(field.name))
    .map((field): ModelColumn => {
      const relation = relations.find((one) => one.relationFromFields?.[0] === field.name)
      const target = (relation?.type as Prisma.ModelName | undefined) ?? references[field.name]
      const label = `${model.name}.${field.name}`
      const column = { name: field.name, label, kind: target ? ('reference' as const) : kindOf(field), field }
      const values = datamodel.enums.find(({ name }) => name === field.type)?.values.map(({ name }) => name)
      return {
        ...column,
        ...(values && { values, choice: field.type }),
        ...(target && { target }),
        ...(relation && { relation: relation.name }),
      }
    })
  return Object.fromEntries(columns.map((column) => [column.name, column]))
}

/** The model as AdminJS's adapter may see it: the columns alone, and none it would convert into something less exact. */
export function modelOf(model: Model, columns: ModelColumns): Model {
  return { ...model, fields: Object.values(columns).map(fieldOf) }
}

/** Kinds whose values AdminJS would read by itself, and guess at: 31 February as 3 March, any word as yes. */
const read = new Set<ColumnKind>(['decimal', 'json', 'yes', 'whole', 'day', 'moment'])

function fieldOf({ name, kind, field, target }: ModelColumn): Field {
  const plain = { ...field, isReadOnly: false }
  if (read.has(kind)) return { ...plain, type: 'String' }
  if (kind !== 'reference' || !target) return plain
  const way = { relationName: name, relationFromFields: [name], relationToFields: ['id'] }
  return { ...plain, kind: 'object', type: target, ...way }
}

function kindOf({ isId, kind, isList, type, nativeType }: Field): ColumnKind {
  if (isId || nativeType?.[0] === 'Uuid') return 'id'
  if (kind === 'enum') return isList ? 'choices' : 'choice'
  if (isList) return 'texts'
  if (type === 'DateTime') return nativeType?.[0] === 'Date' ? 'day' : 'moment'
  const kinds: Record<string, ColumnKind> = {
    Boolean: 'yes',
    Int: 'whole',
    BigInt: 'decimal',
    Decimal: 'decimal',
    Json: 'json',
  }
  return kinds[type] ?? 'text'
}
