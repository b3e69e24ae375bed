import type { AccountActivity } from '../../../domain/account/activity/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import { activityTexts } from './text.ts'

/** What was done, in the reader's words. */
export function whatOf({ action, subjectKind }: AccountActivity, reader: Reader): string {
  const words = speaker<string>(labels, reader)(`Action.${action}`)
  const say = speaker<string>(activityTexts, reader)
  return Object.hasOwn(activityTexts.en, `of-${subjectKind}`) ? `${words}: ${say(`of-${subjectKind}`)}` : words
}

/** What of it changed: a profile, or the names of fields; empty where nothing is told. */
export function detailOf(
  { subjectKind, detail: { from, to, profile, fields } }: AccountActivity,
  reader: Reader,
): string {
  const label = speaker<string>(labels, reader)
  const called = (key: string, otherwise: string) => (Object.hasOwn(labels.en, key) ? label(key) : otherwise)
  const one = (value: string) => called(`Profile.${value}`, value)
  if (fields)
    return fields
      .map((field) => called(`${subjectKind}.${field}`, called(`${subjectKind}.${field}Id`, field)))
      .join(', ')
  if (profile) return one(profile)
  return typeof from === 'string' && typeof to === 'string' ? `${one(from)} → ${one(to)}` : ''
}

const columns = ['when', 'by', 'what', 'about', 'detail'] as const

/** The headings of a table of it. */
export const headings = (reader: Reader): string[] => columns.map((column) => speaker(activityTexts, reader)(column))

/** One line of it for a program: when as ISO 8601 in UTC, by whom, what, about whom, what changed. */
export function lineOf(one: AccountActivity, reader: Reader): string[] {
  return [one.at.toISOString(), one.by ?? '', whatOf(one, reader), one.about ?? '', detailOf(one, reader)]
}
