import type { Duration } from '../pages.ts'
import { type Line, told } from '../table.ts'
import { measure, median, type Target, type Window } from '../window.ts'

/** The windows of a page with little and of one with much behind it; those with the same index lie side by side in time. */
export type Both = { few: Window[]; many: Window[] }

/** Loads two pages, window by window in turn, so that what else the machine does meets both. */
export async function inTurn(few: Target, many: Target, { windows, seconds, warmUp }: Duration): Promise<Both> {
  const measured: Both = { few: [], many: [] }
  for (const target of [few, many]) await measure(target, warmUp)
  for (let index = 0; index < windows; index++) {
    measured.few.push(await measure(few, seconds))
    measured.many.push(await measure(many, seconds))
  }
  return measured
}

/** How many times slower the page with much behind it is; `beside` says what the other one has, `most` what is wanted. */
export function lineBeside(what: string, { few, many }: Both, beside: string, most: number): Line {
  const perSecond = (windows: Window[]) => told(median(windows.map((window) => window.perSecond)))
  const ratio = median(few.map((one, at) => one.perSecond / (many[at]?.perSecond ?? 0)))
  return {
    what: `${what}: requests/s`,
    value: perSecond(many),
    beside: `${perSecond(few)} ${beside}`,
    ratio: `${told(ratio)} × slower`,
    ...{ target: `≤ ${most} ×`, reached: ratio <= most },
  }
}
