import type { z } from 'zod'
import { Invalid } from '../domain/refusals.ts'

/**
 * What came from outside, as the schema says. Throws Invalid with a catalogue key for each field: `unknown-field`,
 * `missing`, `too-long`, `too-short`, `wrong`, or the message the schema itself names (in kebab case).
 */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const { data, error } = schema.safeParse(input ?? {})
  if (!error) return data
  throw new Invalid(Object.fromEntries(error.issues.flatMap(problemsOf)))
}

/** What an address is asked for behind its question mark; a field of a form that was left empty was not asked for. */
export function parseQuery<Schema extends z.ZodType>(schema: Schema, query: object): z.output<Schema> {
  return parse(schema, Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')))
}

function problemsOf(issue: z.core.$ZodIssue): [string, string][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [key, 'unknown-field'])
  return [[issue.path.join('.') || 'body', problemOf(issue)]]
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing'
  if (issue.code === 'too_big') return 'too-long'
  if (issue.code === 'too_small') return issue.minimum === 1 ? 'missing' : 'too-short'
  return 'wrong'
}
