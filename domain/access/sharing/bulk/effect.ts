import { createHash } from 'node:crypto'
import { dayIn } from '../../../../words/dates.ts'
import { Conflict, Invalid, type Refusal } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import type { Terms } from '../terms.ts'
import type { SharePair } from './asked.ts'

/** A share as it is made or changed (from what it opened `before`; null: it is new), or what it is refused with. */
export type PairShared = SharePair & { before: Terms | null; now: Terms }
export type PairRefused = SharePair & { refusal: Refusal }

/** What sharing several does: the shares that are new, those that change, those that are so already, and those that are refused. */
export type SeveralEffect = { made: PairShared[]; changed: PairShared[]; same: PairShared[]; refused: PairRefused[] }

/** Some of it is refused, or whoever shares has not agreed to just this: 409. Nothing was changed. */
export class SeveralNotAgreed extends Conflict {
  /** What is sent along by whoever agrees. */
  readonly agreed: string

  constructor(
    readonly effect: SeveralEffect,
    sharer: Pick<Member, 'timeZone'>,
  ) {
    super(effect.refused.length > 0 ? 'some-refused' : 'effect-changed')
    this.agreed = digestOf(effect, sharer)
  }
}

/** Throws SeveralNotAgreed where anything is refused, and unless `agreed` is what was shown of this effect. */
export function mustBeAgreed(effect: SeveralEffect, sharer: Pick<Member, 'timeZone'>, agreed?: string): void {
  if (effect.refused.length > 0 || agreed !== digestOf(effect, sharer)) throw new SeveralNotAgreed(effect, sharer)
}

/** Of ends the day counts: one that follows a project that has closed is counted from the moment of the share. */
function digestOf({ made, changed, same, refused }: SeveralEffect, { timeZone }: Pick<Member, 'timeZone'>): string {
  const day = (terms: Terms | null) => terms && [terms.levelId, terms.expiresAt && dayIn(timeZone, terms.expiresAt)]
  const shared = [made, changed, same].map((pairs) =>
    pairs.map(({ projectId, principalId, before, now }) => [projectId, principalId, day(before), day(now)]),
  )
  const wrong = refused.map(({ projectId, principalId, refusal }) => [
    ...[projectId, principalId, refusal.code],
    refusal instanceof Invalid && refusal.fields,
  ])
  return createHash('sha256')
    .update(JSON.stringify([shared, wrong]))
    .digest('base64url')
}
