import type { Member } from '../../../domain/access/actor/actor.ts'
import { findShare, type Terms } from '../../../domain/access/sharing/share.ts'
import { Conflict } from '../../../domain/refusals.ts'
import { dayIn, formats } from '../../../words/dates.ts'
import { isId } from '../../guard/filters/value.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { fieldsFor } from '../fields.ts'
import type { VerbResult } from '../verb.ts'

/** What the form begins with for whom a thing (uuid) is to be shared with (`kind:uuid`): level and end of the share in force, and what to
 *  say when there is one. */
export async function termsIn(
  actor: Member,
  resourceId: string,
  chosen: string,
): Promise<{ levelId: string; until: string; text?: string }> {
  const { say } = fieldsFor(actor)
  const [, principalId] = chosen.split(':')
  const nothing = { levelId: '', until: '' }
  if (!isId(principalId)) return nothing
  try {
    const found = await findShare(actor, { resourceId, principalId })
    if (!found) return nothing
    const until = found.expiresAt ? dayIn(actor.timeZone, found.expiresAt) : ''
    return { levelId: found.levelId ?? '', until, text: say('share-in-force') }
  } catch (error) {
    if (error instanceof Conflict) return { ...nothing, text: say('share-unseen') }
    throw error
  }
}

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
