import type { Duration } from '../pages.ts'
import { measure, type Target, type Window } from '../window.ts'

/** Loads two targets window by window in turn, so that what else the machine does meets both. */
export async function inTurn(
  one: Target,
  other: Target,
  { windows, seconds, warmUp }: Duration,
): Promise<[Window[], Window[]]> {
  const measured: [Window[], Window[]] = [[], []]
  for (const target of [one, other]) await measure(target, warmUp)
  for (let index = 0; index < windows; index++) {
    measured[0].push(await measure(one, seconds))
    measured[1].push(await measure(other, seconds))
  }
  return measured
}
