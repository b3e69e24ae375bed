import type { NounColumnKind } from '../../../domain/nouns/declaration/columns.ts'
import type { ToldColumn, ToldThing } from '../../../domain/told/things.ts'
import type { JsonSchema } from '../operations/operation.ts'

/** The schema of a row of a kind of thing: a column that is hidden from who asks is not there, so that the id alone is always told. */
export function rowSchema({ columns }: ToldThing): JsonSchema {
  const properties = Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)]))
  return { type: 'object', properties, required: ['id'], additionalProperties: false }
}

/** The schema of a page of rows of a kind of thing. */
export function listSchema({ name }: ToldThing): JsonSchema {
  return {
    type: 'object',
    properties: {
      items: { type: 'array', items: refTo(name) },
      next: { type: ['string', 'null'], description: 'The cursor of the next page; null behind the last one.' },
    },
    required: ['items', 'next'],
    additionalProperties: false,
  }
}

/** A reference to a schema of the document. */
export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** The schema of the values of a column, as they are told. */
export function columnSchema({ kind, choices, nullable, range }: ToldColumn): JsonSchema {
  if (kind === 'choice' || kind === 'word')
    return {
      type: nullable ? ['string', 'null'] : 'string',
      enum: nullable ? [...(choices ?? []), null] : [...(choices ?? [])],
    }
  const { type, ...more } = kinds[kind] ?? { type: 'string' }
  const within = range ? { minimum: range[0], maximum: range[1] } : {}
  return { type: nullable ? [type, 'null'] : type, ...more, ...within }
}

const uuid = { type: 'string', format: 'uuid' }
const decimal = { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' }
const kinds: Partial<Record<NounColumnKind, JsonSchema>> = {
  ...{ id: uuid, person: uuid, flag: { type: 'boolean' }, whole: { type: 'integer' } },
  percent: { type: 'integer', minimum: 0, maximum: 100 },
  ...{ hours: decimal, money: decimal },
  day: { type: 'string', format: 'date' },
  moment: { type: 'string', format: 'date-time' },
  list: { type: 'array', items: { type: 'string' } },
  json: { type: 'object' },
}
