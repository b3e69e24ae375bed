import type { Filter } from 'adminjs'
import { scope } from '../../../domain/access/scope.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import type { Begins } from '../../../domain/nouns/declaration/noun.ts'
import { type Asking, seen } from '../reading.ts'
import { noSuch } from './no-such.ts'
import { openOnly } from './open-only.ts'

/** The condition that rows are open, if a list's filter asks for that. Throws ValidationError (400) where nothing is ever done with,
 *  and for whoever may not see what says so: nobody is told of a column by what is not in a list. */
export function openIn(asking: Asking, filter: Pick<Filter, 'filters'> | undefined): Condition[] {
  const value = filter?.filters?.[openOnly]?.value
  if (value === undefined) return []
  const { actor, of } = asking
  const begins = beginningFor(asking)
  if (!begins || value !== 'yes') throw noSuch(actor, 'no-filter', openOnly)
  const seenThere = Object.keys(begins.open).map((name) => scope(actor, 'read', of.subject, name))
  return [...seenThere, begins.open]
}

/** What a list shows while nothing else is asked for, where the member sees all that this is made of. */
export function beginningFor({ actor, of }: Pick<Asking, 'actor' | 'of'>): Begins<string> | undefined {
  const { begins } = of
  if (!begins) return undefined
  const asked = [...Object.keys(begins.open), begins.by]
  const { always, sometimes } = seen({ actor, of }, asked)
  return asked.every((name) => always.includes(name) || sometimes.includes(name)) ? begins : undefined
}
