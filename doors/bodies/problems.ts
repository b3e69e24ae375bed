import type { z } from 'zod'
import { type Catalogue, type Hearer, type Locale, speaker, type Values } from '../../words/catalogue.ts'

/** What is wrong with what was sent: the path of a field (`body` for all of it) and the key of a text. */
export type Problems = Record<string, string>

/** What the texts of problems tell, by the path of the field: the range of a number, say. */
export type ProblemDetails = Record<string, Record<string, string | number>>

/** What the problems a schema found tell beside their names. */
export function problemDetailsOf({ issues }: z.ZodError): ProblemDetails {
  return Object.fromEntries(
    issues.flatMap((issue) => (issue.code === 'custom' && issue.params ? [[issue.path.join('.'), issue.params]] : [])),
  )
}

/** The problems a schema found: `unknown-field`, `missing`, `too-long`, `too-short`, `wrong`, or the message the schema itself
 *  names (in kebab case). It must have been parsed with `reportInput`, by which what is missing is told from what is wrong. */
export function problemsOf({ issues }: z.ZodError): Problems {
  return Object.fromEntries(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [[...issue.path, key].join('.'), 'unknown-field'])
        : [[issue.path.join('.') || 'body', problemOf(issue)]],
    ),
  )
}

/** What is wrong with a field, in words: those that the texts have for this field alone (`<field>-<problem>`), else those of the problem;
 *  one without any is `wrong`. */
export function problemText(
  texts: Catalogue,
  to: Hearer | Locale,
  field: string,
  problem: string,
  values?: Values,
): string {
  const known = [`${field}-${problem}`, problem].find((key) => Object.hasOwn(texts.en, key))
  return speaker(texts, to)(known ?? 'wrong', values)
}

/** What may be too long or too short; a number that is out of range is wrong. */
const lengthy = new Set(['string', 'array', 'set'])

function problemOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null)) return 'missing'
  if ((issue.code !== 'too_big' && issue.code !== 'too_small') || !lengthy.has(issue.origin)) return 'wrong'
  if (issue.code === 'too_big') return 'too-long'
  return issue.minimum === 1 ? 'missing' : 'too-short'
}
