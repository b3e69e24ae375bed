import type { Member } from '../../../domain/access/actor/actor.ts'
import type { LicenceHolder } from '../../../domain/licences/holders.ts'
import { dayIn, formats } from '../../../words/dates.ts'
import { fieldsFor } from '../fields.ts'
import type { TableView } from '../form-view.ts'
import { takenBack } from './taken-back.ts'

/** Holders of licences with their organisation, when they were here last and when theirs is taken back; invited people with until when it is
 *  reserved. */
export function holdersTable(
  actor: Member,
  heading: 'idle-holders' | 'other-holders' | 'invited-holders',
  holders: LicenceHolder[],
): TableView {
  const { say } = fieldsFor(actor)
  const { locale, timeZone } = actor
  const day = (at: Date | null) => (at ? formats(locale, timeZone).day(dayIn(timeZone, at)) : '–')
  const who = ({ name, organisation }: LicenceHolder) => [name ?? say('Value.hidden'), organisation]
  const isInvited = heading === 'invited-holders'
  const last = isInvited
    ? [say('Licence.reservedUntil')]
    : [say('Licence.takenAt'), say('last-here'), say('taken-back')]
  return {
    heading: `${say(heading)} (${holders.length})`,
    columns: [say('who'), say('at-organisation'), ...last],
    rows: holders.map((one) =>
      isInvited
        ? [...who(one), day(one.reservedUntil)]
        : [...who(one), day(one.takenAt), day(one.visitedAt), takenBack(one, say, day)],
    ),
  }
}
