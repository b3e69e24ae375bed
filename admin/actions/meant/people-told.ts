import type { Member } from '../../../domain/access/actor/actor.ts'
import { fieldsFor } from '../fields.ts'

const firstNames = 5

/** How many people, and the first of them by name. */
export function peopleTold(actor: Member, people: string[]): string {
  const names = people.slice(0, firstNames).join(', ')
  const key = people.length > firstNames ? 'people-and-others' : 'people-counted'
  return fieldsFor(actor).say(key, { count: people.length, names })
}
