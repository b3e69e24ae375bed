import { measure, type Target, type Window } from './window.ts'

export const pages = ['list', 'tasks'] as const
export type BenchPage = (typeof pages)[number]

/** A server with its two pages. */
export type BenchServer = { name: string; targets: Record<BenchPage, Target> }

/** The windows of each subject and page, in the order they were measured: those with the same index lie side by side in time. */
export type Measured = Record<string, Record<BenchPage, Window[]>>

/** How long, and how often, each page of each server is loaded; before that it is warmed up, which does not count. */
export type Duration = { windows: number; seconds: number; warmUp: number }

/** Loads the two pages of all servers, window by window in turn, so that what else the machine does meets all of them. */
export async function measurePages(subjects: BenchServer[], { windows, seconds, warmUp }: Duration): Promise<Measured> {
  const measured: Measured = Object.fromEntries(subjects.map(({ name }) => [name, { list: [], tasks: [] }]))
  for (const page of pages) {
    for (const { targets } of subjects) await measure(targets[page], warmUp)
    for (let index = 0; index < windows; index++) {
      const turn = index % 2 === 0 ? subjects : subjects.toReversed()
      for (const { name, targets } of turn) measured[name]?.[page].push(await measure(targets[page], seconds))
    }
  }
  return measured
}
