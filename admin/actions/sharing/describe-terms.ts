import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Terms } from '../../../domain/access/sharing/terms.ts'
import { dayIn, formats } from '../../../words/dates.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { fieldsFor } from '../fields.ts'
import type { VerbResult } from '../verb.ts'

/** What a share opens now; where it opened something else before, from what to what. */
export async function describeTerms(
  actor: Member,
  before: Terms | null,
  now: Terms,
): Promise<NonNullable<VerbResult['told']>> {
  const { say } = fieldsFor(actor)
  const ids = [before?.levelId, now.levelId].filter((id) => typeof id === 'string')
  const titles = await titlesById(actor, 'ProjectAccessLevel', ids)
  const level = ({ levelId }: Terms) => (levelId ? titles.get(levelId) || say('cannot-be-seen') : say('usual-level'))
  const { day } = formats(actor.locale, actor.timeZone)
  const end = ({ expiresAt, followsClose }: Terms) =>
    expiresAt ? day(dayIn(actor.timeZone, expiresAt)) : say(followsClose ? 'with-project' : 'no-end')
  const told = (label: string, value: (terms: Terms) => string) => ({
    label,
    value: before && value(before) !== value(now) ? `${value(before)} → ${value(now)}` : value(now),
  })
  return [told(say('Grant.levelId'), level), told(say('Grant.expiresAt'), end)]
}
