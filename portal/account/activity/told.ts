import type { AccountActivity } from '../../../domain/account/activity/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import { activityTexts } from './text.ts'

/** What was done, in the reader's words. */
export function whatOf({ action, subjectKind, detail: { turn } }: AccountActivity, reader: Reader): string {
  const words = speaker<string>(labels, reader)(`Action.${action}`)
  const say = speaker<string>(activityTexts, reader)
  if (turn) return say(`turn-${turn}`)
  return Object.hasOwn(activityTexts.en, `of-${subjectKind}`) ? `${words}: ${say(`of-${subjectKind}`)}` : words
}

/** By whom, with the partner whose somebody it is; undefined where that is not told. */
export function byOf({ by, ofPartner }: AccountActivity, reader: Reader): string | undefined {
  if (by === null) return undefined
  return ofPartner ? speaker(activityTexts, reader)('byPartner', { name: by, partner: ofPartner }) : by
}

/** On which document, phase, product or project it was done; undefined where that is not told, empty where it is on none. */
export function thingOf({ thing, subjectKind }: AccountActivity, reader: Reader): string | undefined {
  if (!thing) return ''
  if (subjectKind === 'Organisation') return speaker(activityTexts, reader)('allProjects', { name: thing.name ?? '' })
  return [thing.name, thing.project].filter((name) => name !== null).join(', ') || undefined
}

/** About whom; undefined where it is about somebody who is not told. */
export function aboutOf({ about, thing, subjectKind }: AccountActivity): string | undefined {
  return about ?? (thing && subjectKind !== 'File' ? undefined : '')
}

/** What of it changed: a profile, a level, or the names of fields; empty where nothing is told. */
export function detailOf({ subjectKind, detail }: AccountActivity, reader: Reader): string {
  const { from, to, profile, fields, turn, level, reach } = detail
  const say = speaker(activityTexts, reader)
  const levels = [...new Set([from, to ?? level])].flatMap((name) => (name === undefined ? [] : name || say('usual')))
  if (turn) return levels.length > 0 ? say('level', { level: levels.join(' → ') }) : ''
  const label = speaker<string>(labels, reader)
  const called = (key: string, otherwise: string) => (Object.hasOwn(labels.en, key) ? label(key) : otherwise)
  const one = (value: string) => called(`Profile.${value}`, value)
  if (fields)
    return fields
      .map((field) => called(`${subjectKind}.${field}`, called(`${subjectKind}.${field}Id`, field)))
      .join(', ')
  if (profile) return one(profile)
  if (reach) return label(`PartnerReach.${reach}`)
  return typeof from === 'string' && typeof to === 'string' ? `${one(from)} → ${one(to)}` : ''
}

const columns = ['when', 'by', 'what', 'about', 'thing', 'detail'] as const

/** The headings of a table of it. */
export const headings = (reader: Reader): string[] => columns.map((column) => speaker(activityTexts, reader)(column))

/** One line of it for a program: when as ISO 8601 in UTC, by whom, what, about whom, on what, what changed. */
export function lineOf(one: AccountActivity, reader: Reader): string[] {
  const [what, thing, detail] = [whatOf(one, reader), thingOf(one, reader) ?? '', detailOf(one, reader)]
  return [one.at.toISOString(), byOf(one, reader) ?? '', what, one.about ?? '', thing, detail]
}
