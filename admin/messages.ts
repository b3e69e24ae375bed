import type { Member } from '../domain/access/actor/actor.ts'
import { type ProblemDetails, type Problems, problemText } from '../doors/bodies/problems.ts'
import { formats } from '../words/dates.ts'
import { problemTexts } from './texts/problems/problems.text.ts'

const isDay = /^\d{4}-\d\d-\d\d$/

/** Problems as AdminJS shows them beside their fields, in the member's language, with what is told of each in their notation. */
export function messages(
  { locale, timeZone }: Member,
  problems: Problems,
  told: ProblemDetails = {},
): Record<string, { message: string }> {
  const { day, number } = formats(locale, timeZone)
  const write = (value: string | number) =>
    typeof value === 'number' ? number(value) : isDay.test(value) ? day(value) : value
  const written = (values: ProblemDetails[string] = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, write(value)]))
  const message = (name: string, problem: string) =>
    problemText(problemTexts, locale, name, problem, written(told[name]))
  return Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [name, { message: message(name, problem) }]),
  )
}
