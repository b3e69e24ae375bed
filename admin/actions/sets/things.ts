import type { Member } from '../../../domain/access/actor/actor.ts'
import type { OpenedThing } from '../../../domain/people/sets/opens.ts'
import { dayIn, formats } from '../../../words/dates.ts'
import { fieldsFor } from '../fields.ts'

/** What is shared with a group or team: kind and name; one that the member cannot see as that. */
export function thingTold(actor: Member, { kind, name }: OpenedThing): string {
  const { say } = fieldsFor(actor)
  return name ? `${say(`ResourceKind.${kind}`)} ${name}` : say('cannot-be-seen')
}

/** The same as a row of a table, with level and end. */
export function thingRow(actor: Member, thing: OpenedThing): string[] {
  const { say } = fieldsFor(actor)
  const { day } = formats(actor.locale, actor.timeZone)
  const end = thing.expiresAt ? day(dayIn(actor.timeZone, thing.expiresAt)) : say('no-end')
  return [thingTold(actor, thing), thing.level ?? say('usual-level'), end]
}
