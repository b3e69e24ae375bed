import type { z } from 'zod'
import type { Member } from '../domain/access/actor.ts'
import { speaker } from '../words/catalogue.ts'
import { problemTexts } from './texts/problems.text.ts'

/** What is wrong with a form: the path of a field and what its problem is called. */
export type Problems = Record<string, string>

/** The problems a schema found: `unknown-field`, `missing`, `too-long`, `too-short`, `wrong`, or as the schema names them. */
export function problemsOf({ issues }: z.ZodError): Problems {
  return Object.fromEntries(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [[...issue.path, key].join('.'), 'unknown-field'])
        : [[issue.path.join('.') || 'body', problemOf(issue)]],
    ),
  )
}

/** Problems as AdminJS shows them beside their fields, in the member's language. */
export function messages({ locale }: Member, problems: Problems): Record<string, { message: string }> {
  const say = speaker(problemTexts, locale)
  const told = (problem: string) =>
    say(problem in problemTexts.en ? (problem as keyof typeof problemTexts.en) : 'wrong')
  return Object.fromEntries(Object.entries(problems).map(([name, problem]) => [name, { message: told(problem) }]))
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null)) return 'missing'
  if (issue.code === 'too_big') return 'too-long'
  if (issue.code === 'too_small') return issue.minimum === 1 ? 'missing' : 'too-short'
  return 'wrong'
}
