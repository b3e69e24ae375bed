import { longest, shortest } from '../../domain/people/passwords.ts'
import type { Problems } from '../../doors/problems.ts'
import { type Locale, speaker } from '../../words/catalogue.ts'
import { problemTexts } from '../text.ts'
import type { Wrong } from './again.ts'
import { sessionProblems } from './problem.text.ts'

/** What is wrong with a field, in the reader's words; `form` stands for the attempt as a whole. */
export type ProblemWith = (field: string) => string | undefined

/** Tells what is wrong with the fields of a form; `minutes` is how long to wait after too many attempts. */
export function problemsIn(locale: Locale, problems: Problems = {}, minutes = 1): ProblemWith {
  return (field) => {
    const key = problems[field]
    if (!key) return undefined
    if (key in sessionProblems.en)
      return speaker(sessionProblems, locale)(key as 'wrong-code', { shortest, longest, minutes })
    return speaker(problemTexts, locale)(key in problemTexts.en ? (key as 'wrong') : 'wrong')
  }
}

/** What was sent in a field of a form that was refused, to be corrected; undefined where nothing was. */
export function sentIn(field: string, wrong: Wrong | undefined): string | undefined {
  const value = wrong?.sent?.[field]
  return typeof value === 'string' ? value : undefined
}
