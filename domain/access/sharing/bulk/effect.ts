import { dayIn } from '../../../../words/dates.ts'
import { Invalid, type Refusal } from '../../../refusals.ts'
import { mustBeAgreed } from '../../../several/not-agreed.ts'
import type { Member } from '../../actor/actor.ts'
import type { Terms } from '../terms.ts'
import type { SharePair } from './asked.ts'

/** A share as it is made or changed (from what it opened `before`; null: it is new), or what it is refused with. */
export type PairShared = SharePair & { before: Terms | null; now: Terms }
export type PairRefused = SharePair & { refusal: Refusal }

/** What sharing several does: the shares that are new, those that change, those that are so already, and those that are refused. */
export type SharesEffect = { made: PairShared[]; changed: PairShared[]; same: PairShared[]; refused: PairRefused[] }

/** Throws SeveralNotAgreed where anything is refused, and unless `agreed` is what was shown of this effect. */
export function sharesMustBeAgreed(effect: SharesEffect, sharer: Pick<Member, 'timeZone'>, agreed?: string): void {
  mustBeAgreed(effect, countsOf(effect, sharer), agreed)
}

/** Of ends the day counts: one that follows a project that has closed is counted from the moment of the share. */
function countsOf({ made, changed, same, refused }: SharesEffect, { timeZone }: Pick<Member, 'timeZone'>): unknown {
  const day = (terms: Terms | null) => terms && [terms.levelId, terms.expiresAt && dayIn(timeZone, terms.expiresAt)]
  const shared = [made, changed, same].map((pairs) =>
    pairs.map(({ projectId, principalId, before, now }) => [projectId, principalId, day(before), day(now)]),
  )
  const wrong = refused.map(({ projectId, principalId, refusal }) => [
    ...[projectId, principalId, refusal.code],
    refusal instanceof Invalid && refusal.fields,
  ])
  return [shared, wrong]
}
