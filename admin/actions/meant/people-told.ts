import type { Member } from '../../../domain/access/actor/actor.ts'
import { fieldsFor } from '../fields.ts'
import type { TableCell } from '../form-view.ts'

/** How many names a text has, before it unfolds to all of them. */
export const firstNames = 5

/** How many people, and the first of them by name; `count` of them there are, where not all are named. */
export function peopleTold(actor: Member, names: string[], count = names.length): string {
  const first = names.slice(0, firstNames)
  const key = first.length === 0 ? 'people-unnamed' : first.length < count ? 'people-and-others' : 'people-counted'
  return fieldsFor(actor).say(key, { count, names: first.join(', ') })
}

/** The same in a table or a question, where it unfolds to all of them; `around` makes a sentence of it. */
export function peopleCell(
  actor: Member,
  names: string[],
  { count = names.length, around = (who) => who }: { count?: number; around?: (who: string) => string } = {},
): TableCell {
  const left = count - names.length
  const rest = left > 0 ? fieldsFor(actor).say('people-not-told', { count: left }) : undefined
  return unfolding(around(peopleTold(actor, names, count)), names, rest)
}

/** A text that names the first of several, with all of their names where these are more. */
export function unfolding(text: string, all: string[], rest?: string): TableCell {
  return all.length > firstNames ? { text, all, ...(rest && { rest }) } : text
}
