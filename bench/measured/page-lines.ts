import { portalInTurn, portalWith } from '../house/house.ts'
import type { BenchPage, Measured } from '../pages.ts'
import { type Line, told } from '../table.ts'
import { median, quantile, type Window } from '../window.ts'

const titles: Record<BenchPage, string> = { list: 'projects list', tasks: 'project page, 20 tasks' }
/** How many times slower than the floor at most. */
const slowest: Record<BenchPage, number> = { list: 3, tasks: 3.3 }
const slowestWithMore = 1.3

/** What the windows say of a page: against the floor, and with more data against with less. */
export function pageLines(page: BenchPage, measured: Measured, sizes: number[]): Line[] {
  const floor = measured.floor?.[page] ?? []
  const ours = measured[portalWith(sizes[0] ?? 1)]?.[page] ?? []
  return [
    { ...againstFloor(titles[page], ours, floor), ...targetOf(slowest[page], ratioOf(floor, ours)) },
    againstFloor(
      `${titles[page]}, ${portalInTurn.replace('portal, ', '')}`,
      measured[portalInTurn]?.[page] ?? [],
      floor,
    ),
    times(`${titles[page]}: p50`, 0.5, ours, floor),
    times(`${titles[page]}: p99`, 0.99, ours, floor),
    ...sizes.slice(1).map((size) => withMore(page, size, measured[portalWith(size)]?.[page] ?? [], ours)),
  ]
}

function againstFloor(title: string, ours: Window[], floor: Window[]): Line {
  return {
    what: `${title}: requests/s`,
    value: told(median(ours.map(({ perSecond }) => perSecond))),
    beside: `${told(median(floor.map(({ perSecond }) => perSecond)))} bare server`,
    ratio: `${told(ratioOf(floor, ours))} × slower`,
  }
}

const targetOf = (most: number, ratio: number) => ({ target: `≤ ${most} ×`, reached: ratio <= most })

function times(what: string, share: number, ours: Window[], floor: Window[]): Line {
  const of = (windows: Window[]) => median(windows.map((window) => quantile(window.times, share)))
  return {
    what,
    value: told(of(ours), 'ms'),
    beside: `${told(of(floor), 'ms')} bare server`,
    ratio: `${told(of(ours) / of(floor))} ×`,
  }
}

function withMore(page: BenchPage, size: number, more: Window[], ours: Window[]): Line {
  const ratio = ratioOf(ours, more)
  return {
    what: `${titles[page]}: requests/s, ${size} × data`,
    value: told(median(more.map(({ perSecond }) => perSecond))),
    beside: `${told(median(ours.map(({ perSecond }) => perSecond)))} with 1 ×`,
    ratio: `${told(ratio)} × slower`,
    ...targetOf(slowestWithMore, ratio),
  }
}

/** How many times as fast the first are as the second: the middle of the ratios of windows that lie side by side in time. */
function ratioOf(fast: Window[], slow: Window[]): number {
  return median(fast.map(({ perSecond }, index) => perSecond / (slow[index]?.perSecond ?? Number.NaN)))
}
