import { largestDocument } from '../../domain/documents/content.ts'
import { largestPicture } from '../../domain/documents/pictures/keep.ts'
import type { NounName } from '../../domain/nouns/index.ts'
import type { RecordName } from '../../domain/nouns/records/index.ts'
import { mostColleagues } from '../../domain/people/colleagues/invite.ts'
import { longest, shortest } from '../../domain/people/passwords/passwords.ts'
import { mostReports, mostShared } from '../../domain/reports/own/write.ts'
import { longestBody } from '../../domain/updates/body.ts'
import { type ProblemDetails, type Problems, problemText } from '../../doors/bodies/problems.ts'
import { mostFiles } from '../documents/multipart.ts'
import type { Reader } from '../reader.ts'
import { fieldName } from './field-names.ts'
import { problemTexts } from './problem.text.ts'

/** A form that was refused: what is wrong with its fields (`form`: with the attempt as a whole), after too many attempts how many
 *  minutes to wait, and what was sent, without what is secret. */
export type Wrong = { problems: Problems; told?: ProblemDetails; minutes?: number; sent?: Record<string, unknown> }

/** What stands above a form that was refused: each thing that is wrong in words, with the id of the field that it is about. */
export type Summary = { id?: string; words: string }[]

/** A form as it is shown, for the first time or again. */
export type FormState = {
  /** What is wrong with a field, in the reader's words; undefined where nothing is. */
  problem: (field: string) => string | undefined
  /** What was sent in a field, to be corrected; undefined where nothing was. */
  sent: (field: string) => string | undefined
  /** For the page that the form is on. */
  summary: Summary | undefined
}

type Speaks = Pick<Reader, 'locale' | 'wording' | 'formats'>

/** How a form is shown. `ids` are its fields in their order, each with the id it has on the page; `form` with that of the field to
 *  begin with when the attempt as a whole is refused; `noun` is what they are columns of. */
export function formState(
  wrong: Wrong | undefined,
  reader: Speaks,
  ids: Record<string, string>,
  noun?: NounName | RecordName,
): FormState {
  const known = Object.keys(ids).filter((field) => Object.hasOwn(wrong?.problems ?? {}, field))
  const unknown = Object.keys(wrong?.problems ?? {}).filter((field) => !Object.hasOwn(ids, field))
  const value = (field: string) => wrong?.sent?.[field]
  const fields = [...known, ...unknown]
  return {
    problem: (field) => problemWith(field, wrong, reader),
    sent: (field) => (typeof value(field) === 'string' ? String(value(field)) : undefined),
    summary:
      // A form that is shown again to go on filling it in has nothing wrong with it.
      wrong && fields.length > 0
        ? fields.map((field) => ({ id: ids[field], words: namedProblem(field, wrong, reader, noun) }))
        : undefined,
  }
}

/** What is wrong with a field, after its name; one that is not known under what it was sent as; the
 *  attempt as a whole without any. */
export function namedProblem(field: string, wrong: Wrong, reader: Speaks, noun?: NounName | RecordName): string {
  const words = problemWith(field, wrong, reader) ?? ''
  if (field === 'form') return words
  const isOurs = wrong.problems[field] !== 'unknown-field'
  return `${isOurs ? fieldName(field, reader, noun) : `“${field}”`}: ${words}`
}

function problemWith(field: string, wrong: Wrong | undefined, reader: Speaks): string | undefined {
  const key = wrong?.problems[field]
  if (!key) return undefined
  return problemText(problemTexts, reader, field, key, {
    ...{
      shortest,
      longest,
      longestBody,
      most: mostFiles,
      mostPeople: mostColleagues,
      ...{ mostReports, mostShared },
      largest: reader.formats.size(largestDocument),
      largestPicture: reader.formats.size(largestPicture.bytes),
      pictureSide: largestPicture.side,
    },
    minutes: wrong?.minutes ?? 1,
    ...written(wrong?.told?.[field], reader.formats),
  })
}

const isDay = /^\d{4}-\d\d-\d\d$/

/** What is told of a problem, its days as the reader writes them. */
function written(told: Record<string, string | number> = {}, { day }: Speaks['formats']) {
  const days = Object.entries(told).filter(([, value]) => isDay.test(String(value)))
  return { ...told, ...Object.fromEntries(days.map(([name, value]) => [name, day(String(value))])) }
}
