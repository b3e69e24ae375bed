import type { Member } from '../../../domain/access/actor/actor.ts'
import { findShare } from '../../../domain/access/sharing/share.ts'
import { Conflict } from '../../../domain/refusals.ts'
import { dayIn } from '../../../words/dates.ts'
import { isId } from '../../guard/filters/value.ts'
import { fieldsFor } from '../fields.ts'

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
