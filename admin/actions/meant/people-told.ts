import type { Member } from '../../../domain/access/actor/actor.ts'
import { fieldsFor } from '../fields.ts'
import type { TableCell } from '../form-view.ts'

const firstNames = 5

/** How many people, and the first of them by name; `count` of them there are, where not all are named. */
export function peopleTold(actor: Member, names: string[], count = names.length): string {
  const first = names.slice(0, firstNames)
  const key = first.length === 0 ? 'people-unnamed' : first.length < count ? 'people-and-others' : 'people-counted'
  return fieldsFor(actor).say(key, { count, names: first.join(', ') })
}

/** The same in a table, where it unfolds to all of them. */
export function peopleCell(actor: Member, names: string[], count = names.length): TableCell {
  const text = peopleTold(actor, names, count)
  if (names.length <= firstNames) return text
  const left = count - names.length
  return { text, all: names, ...(left > 0 && { rest: fieldsFor(actor).say('people-not-told', { count: left }) }) }
}
