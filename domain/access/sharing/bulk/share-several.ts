import { act, type Work } from '../../../act.ts'
import type { Once } from '../../../once.ts'
import { Refusal } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { type Shared, shareIn } from '../share.ts'
import { areSame, termsOf } from '../terms.ts'
import { pairsOf, type SeveralShares, type SharePair } from './asked.ts'
import { type PairRefused, type PairShared, type SharesEffect, sharesMustBeAgreed } from './effect.ts'
import { lookupsOnce } from './lookups-once.ts'

/** How many shares were made, were changed, and were so already. */
export type SeveralShared = { made: number; changed: number; same: number }

/**
 * Shares many projects with many, each with each, as single shares are: all of them, or none. Throws SeveralNotAgreed with what it does, until
 * that is sent along, and where anything is refused; Invalid for more than can be done at once, and for a day that has passed. Done once under a
 * key.
 */
export async function shareSeveral(actor: Member, asked: SeveralShares, once?: Once): Promise<SeveralShared> {
  const pairs = pairsOf(asked)
  termsOf(actor, asked, null, true)
  const done = async (work: Work) => {
    const effect = await effectOf(work, actor, asked, pairs)
    // What was not agreed to is taken back with the transaction: the dry run is the work itself.
    sharesMustBeAgreed(effect, actor, asked.agreed)
    const { made, changed, same } = effect
    return { made: made.length, changed: changed.length, same: same.length }
  }
  return act(actor, done, { once })
}

async function effectOf(
  work: Work,
  actor: Member,
  { levelId, until }: SeveralShares,
  pairs: SharePair[],
): Promise<SharesEffect> {
  const effect: SharesEffect = { made: [], changed: [], same: [], refused: [] }
  const look = lookupsOnce()
  for (const pair of pairs) {
    const { projectId: resourceId, principalKind, principalId } = pair
    const one = { resourceKind: 'project', resourceId, principalKind, principalId, levelId, until } as const
    const done = await tried(pair, shareIn(work, actor, one, look))
    if ('refusal' in done) effect.refused.push(done)
    else if (!done.before) effect.made.push(done)
    else effect[areSame(done.before, done.now) ? 'same' : 'changed'].push(done)
  }
  return effect
}

/** A refusal comes before anything of a share is written, so that the others can be tried after it. */
async function tried(pair: SharePair, work: Promise<Shared>): Promise<PairShared | PairRefused> {
  try {
    const { before, ...now } = await work
    return { ...pair, before, now }
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ...pair, refusal }
    throw refusal
  }
}
