import { longestBody } from '../../domain/updates/body.ts'
import type { Problems } from '../../doors/problems.ts'
import type { Locale } from '../../words/catalogue.ts'
import { problemWith } from '../problem.ts'
import { updateProblems } from './text.ts'

/** Something written that could not be taken: what was sent is kept for the form that is shown again. */
export type Wrong = { problems: Problems; sent: Record<string, unknown> }

/** What is wrong with a field of what was written, in the reader's words. */
export function problemIn(field: string, wrong: Wrong | undefined, locale: Locale): string | undefined {
  return problemWith(field, wrong?.problems, locale, updateProblems, { longest: longestBody })
}

/** What was sent in a field, to be edited further. */
export function sentIn(field: string, wrong: Wrong | undefined): string {
  const value = wrong?.sent[field]
  return typeof value === 'string' ? value : ''
}
