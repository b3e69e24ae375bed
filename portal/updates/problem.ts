import { longestBody } from '../../domain/updates/body.ts'
import { type Locale, speaker } from '../../words/catalogue.ts'
import type { Problems } from '../answer.ts'
import { problemTexts } from '../text.ts'
import { updateProblems } from './text.ts'

/** Something written that could not be taken: what was sent is kept for the form that is shown again. */
export type Wrong = { problems: Problems; sent: Record<string, unknown> }

/** What is wrong with a field of what was written, in the reader's words. */
export function problemWith(field: string, wrong: Wrong | undefined, locale: Locale): string | undefined {
  const key = wrong?.problems[field]
  if (!key) return undefined
  if (key in updateProblems.en) return speaker(updateProblems, locale)(key as 'blank', { longest: longestBody })
  return speaker(problemTexts, locale)(key in problemTexts.en ? (key as 'wrong') : 'wrong')
}

/** What was sent in a field, to be edited further. */
export function sentIn(field: string, wrong: Wrong | undefined): string {
  const value = wrong?.sent[field]
  return typeof value === 'string' ? value : ''
}
