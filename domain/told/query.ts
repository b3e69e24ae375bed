import { z } from 'zod'
import { plainWhole } from '../../words/plain.ts'
import type { NounColumnKind } from '../nouns/declaration/columns.ts'
import type { ToldThing } from './things.ts'

/** The most rows that are told at once. */
export const mostTold = 200

const unsorted: NounColumnKind[] = ['text', 'json', 'list', 'choices']

/** The columns that a list can be sorted by. */
export const sortable = ({ columns }: ToldThing): string[] =>
  columns.filter(({ kind }) => !unsorted.includes(kind)).map(({ name }) => name)

/** Which columns are told, with commas between them. */
export function fieldsSchema({ columns }: ToldThing) {
  const one = z.enum(
    columns.map(({ name }) => name),
    'unknown-field',
  )
  return z
    .string()
    .max(2_000)
    .transform((text) => text.split(','))
    .pipe(z.array(one).min(1))
    .optional()
}

/** What a list can be asked for, strictly: what is not said here is refused by name. */
export function listQuery(thing: ToldThing) {
  const filters = thing.filters.map(({ parameter, schema }) => [parameter, schema.optional()])
  const orders = sortable(thing).flatMap((name) => [name, `-${name}`])
  return z.strictObject({
    ...(Object.fromEntries(filters) as Record<string, z.ZodType>),
    sort: z.enum(orders, 'no-choice').default('id'),
    fields: fieldsSchema(thing),
    limit: plainWhole(1, mostTold).default(50),
    cursor: z.string().min(1).max(2_000).optional(),
  })
}

/** What a list is asked for. */
export type ListAsked = { sort: string; fields?: string[] | undefined; limit: number; cursor?: string | undefined } & {
  filters: Record<string, unknown>
}

/** A query as the schema of a thing read it, with its filters apart. */
export function asked(query: Record<string, unknown>): ListAsked {
  const { sort, fields, limit, cursor, ...filters } = query
  const given = Object.entries(filters).filter(([, value]) => value !== undefined)
  return { sort, fields, limit, cursor, filters: Object.fromEntries(given) } as ListAsked
}
