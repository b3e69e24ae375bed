import { ValidationError } from 'adminjs'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { speaker } from '../../../words/catalogue.ts'
import { problemTexts } from '../../texts/problems/problems.text.ts'

const longest = 60

/** The refusal of a filter or an order that a list does not have, or not for this member, by its name: 400. */
export function noSuch({ locale }: Member, problem: 'no-filter' | 'no-order', name: string): ValidationError {
  const message = speaker(problemTexts, locale)(problem, { name: name.slice(0, longest) })
  return new ValidationError({}, { message })
}

/** Throws for a filter by a name that every object has: AdminJS would drop it, and answer as if nothing had been asked. */
export function refuseReserved(actor: Member, query: object | undefined): void {
  const reserved = Object.keys(query ?? {}).find((name) => name.split(/\.|~~/).includes('__proto__'))
  if (reserved) throw noSuch(actor, 'no-filter', reserved.replace(/^filters\./, ''))
}
