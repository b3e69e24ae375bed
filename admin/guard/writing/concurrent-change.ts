import { ValidationError } from 'adminjs'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { objectIn } from '../../body.ts'
import { choiceLabel, columnLabel } from '../../texts/labels.ts'
import { problemTexts } from '../../texts/problems/problems.text.ts'
import type { ModelColumn } from '../columns.ts'
import type { Asking } from '../reading.ts'
import type { TableRow } from '../table.ts'
import { titlesById } from '../titles/titles.ts'
import { unchanged } from '../unchanged.ts'

/** The row as a form showed it, by the names of its columns. */
export type Shown = Map<string, unknown>

const longest = 300

/** What a form says that it showed; nothing where it says nothing. Throws 400 for what cannot be read. */
export function shownIn(text: unknown): Shown {
  return new Map(text === undefined ? [] : Object.entries(objectIn(String(text))))
}

/**
 * Somebody else has changed the same columns since they were shown: names each, and what is in it now, which is also handed over
 * as `now`, in words as `words`. Undefined where nobody has. What others have changed beside them is no conflict.
 */
export async function conflictWithOthers(
  asking: Asking,
  names: string[],
  shown: Shown,
  row: TableRow,
): Promise<ValidationError | undefined> {
  const { actor, of } = asking
  const changed = names.filter((name) => shown.has(name) && !unchanged(shown.get(name), row[name]))
  if (changed.length === 0) return undefined
  const say = speaker(problemTexts, actor.locale)
  const called = (name: string) => (of.columns[name] ? columnLabel(of.columns[name], actor.locale) : name)
  const problems = changed.map(async (name) => {
    const value = await valueInWords(asking, of.columns[name], row[name])
    const message = say('changed-to', { column: called(name), value })
    return [name, { message, type: 'Conflict', now: row[name] ?? null, words: value }] as const
  })
  const columns = new Intl.ListFormat(actor.locale).format(changed.map(called))
  const base = { message: say('changed-meanwhile', { columns }) }
  return new ValidationError(Object.fromEntries(await Promise.all(problems)), base)
}

/** Marks what somebody has now been told of as shown to them: when they send it once more, they mean it. */
export function shownNow(shown: Shown, errors: Record<string, object>): Shown {
  const told = Object.entries(errors).flatMap(([name, error]) => ('now' in error ? [[name, error.now] as const] : []))
  return new Map([...shown, ...told])
}

/** A value of a column in the member's words: what it leads to by its title, days in their notation. */
export async function valueInWords(
  { actor, db }: Pick<Asking, 'actor' | 'db'>,
  column: ModelColumn | undefined,
  value: unknown,
): Promise<string> {
  const say = speaker(problemTexts, actor.locale)
  const { day, moment } = formats(actor.locale, actor.timeZone)
  const text = String(value ?? '')
  if (text === '') return say('empty')
  if (column?.kind === 'reference' && column.target)
    return (await titlesById(actor, column.target, [text], db)).get(text) || say('unseen')
  if (column?.kind === 'choice') return choiceLabel(column, text, actor.locale)
  if (column?.kind === 'day') return day(text)
  if (column?.kind === 'moment') return moment(new Date(text))
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}
