import { z } from 'zod'
import { Invalid } from '../../domain/refusals.ts'
import { problemDetailsOf, problemsOf } from '../../doors/bodies/problems.ts'
import { plainWhole } from '../../words/plain.ts'

/** What came from outside, as the schema says. Throws Invalid with a catalogue key for each field. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const { data, error } = schema.safeParse(input ?? {}, { reportInput: true })
  if (error) throw new Invalid(problemsOf(error), problemDetailsOf(error))
  return data
}

/** What an address is asked for behind its question mark; a field of a form that was left empty was not asked for. */
export function parseQuery<Schema extends z.ZodType>(schema: Schema, query: object): z.output<Schema> {
  return parse(schema, Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')))
}

/** Addresses and forms that are asked for nothing. */
export const nothing = z.strictObject({})

/** A page of a list, counted from 1. */
export const pageQuery = z.strictObject({ page: plainWhole(1, 100_000).default(1) })

/** One of many things by its id; a select without a choice sends an empty text. */
export const chosen = z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional())

/** Values with a box each: a form with one box ticked sends a text, one with none sends nothing. */
export const ticked = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), schema)

/** A password or another secret, as it was typed. */
export const secret = z.string().min(1).max(1000)

/** The same where there may be none. */
export const secretOrNone = z
  .string()
  .max(1000)
  .optional()
  .transform((secret) => secret || undefined)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a part of an address can be the id of something. */
export const isUuid = (text: string): boolean => uuid.test(text)
