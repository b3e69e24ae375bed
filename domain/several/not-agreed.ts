import { digestOf } from '../digest.ts'
import { Conflict } from '../refusals.ts'

/** What a verb on several does; `refused`: what of it cannot be done. */
export type SeveralDone = { refused: readonly unknown[] }

/** Some of it is refused, or whoever does it has not agreed to just this: 409. Nothing was changed. */
export class SeveralNotAgreed<Effect extends SeveralDone = SeveralDone> extends Conflict {
  constructor(
    readonly effect: Effect,
    /** What is sent along by whoever agrees. */
    readonly agreed: string,
  ) {
    super(effect.refused.length > 0 ? 'some-refused' : 'effect-changed')
  }
}

/** Throws SeveralNotAgreed where anything is refused, and unless `agreed` is what was shown of this effect. `counts`: all of it that
 *  matters, as plain data. */
export function mustBeAgreed<Effect extends SeveralDone>(effect: Effect, counts: unknown, agreed?: string): void {
  const digest = digestOf(counts)
  if (effect.refused.length > 0 || agreed !== digest) throw new SeveralNotAgreed(effect, digest)
}
