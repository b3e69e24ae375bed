import { once } from 'node:events'
import { customersForReports, type House, type ReportProgress } from '../../house/house.ts'
import { launch } from '../../house/processes.ts'
import { type Line, told } from '../../table.ts'
import type { AccessResult, ReaderResult } from './reader.ts'

/** How many times slower it may be for 100 grants than for one, and for 10,000 than for 100. */
const most = [1.5, 3]

/** Tells what a change of a level does, who sees a project that ten thousand people see, and lists the projects of people with more and more
 *  grants among a million. */
export async function measureAccess({ on }: House, say: ReportProgress): Promise<Line[]> {
  say('asking who sees what')
  const child = launch('access-reader', on(customersForReports))
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`access-reader: exit code ${code}`)))
  const [{ effect, whoSees, lists }] = (await Promise.race([once(child, 'message'), ended])) as [AccessResult]
  ended.catch(() => {})
  return [
    lineWithin(`what a change of a level does to ${told(effect.people)} people`, effect.ms, 3000),
    ...whoSees.map(({ what, people, ms }) => lineWithin(`who sees ${what} that ${told(people)} people see`, ms, 300)),
    ...lists.map((reader, at) => lineOf(reader, 'ms', lists[at - 1], most[at - 1])),
    ...lists.map((reader, at) => lineOf(reader, 'changed', lists[at - 1], most[at - 1])),
  ]
}

function lineWithin(what: string, ms: number, limit: number): Line {
  return { what, value: told(ms, 'ms'), target: `≤ ${told(limit, 'ms')}`, reached: ms <= limit }
}

function lineOf(reader: ReaderResult, after: 'ms' | 'changed', before?: ReaderResult, limit?: number): Line {
  const { grants, megabytes } = reader
  const which =
    after === 'ms' ? `${told(grants)} of a million grants` : `${told(grants)} grants of which one has changed`
  const line = { what: `who asks, their rules and projects: ${which}`, value: told(reader[after], 'ms') }
  if (before === undefined || limit === undefined) return line
  const ratio = reader[after] / before[after]
  const target = `≤ ${limit}; ${told(megabytes)} MB more`
  return { ...line, beside: told(before[after], 'ms'), ratio: told(ratio), target, reached: ratio <= limit }
}
