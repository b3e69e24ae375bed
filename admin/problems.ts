import type { Member } from '../domain/access/actor.ts'
import type { Problems } from '../doors/problems.ts'
import { speaker, type Values } from '../words/catalogue.ts'
import { problemTexts } from './texts/problems.text.ts'

/** Problems as AdminJS shows them beside their fields, in the member's language; `values`: what their texts name. */
export function messages(
  { locale }: Member,
  problems: Problems,
  values: Values = {},
): Record<string, { message: string }> {
  const say = speaker(problemTexts, locale)
  const told = (problem: string) =>
    say(problem in problemTexts.en ? (problem as keyof typeof problemTexts.en) : 'wrong', values)
  return Object.fromEntries(Object.entries(problems).map(([name, problem]) => [name, { message: told(problem) }]))
}
