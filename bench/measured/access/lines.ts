import { once } from 'node:events'
import { customersForReports, type House, type ReportProgress } from '../house/house.ts'
import { launch } from '../house/processes.ts'
import { type Line, told } from '../table.ts'
import type { AccessResult } from './access-reader.ts'

/** How many times slower it may be for 100 grants than for one, and for thousands than for one hundred. */
const most = [1.5, 3]

/** Tells who sees a project that ten thousand people see, and lists the projects of people with more and more grants. */
export async function measureAccess({ on }: House, say: ReportProgress): Promise<Line[]> {
  say('asking who sees what')
  const child = launch('access-reader', on(customersForReports))
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`access-reader: exit code ${code}`)))
  const [{ whoSees, lists }] = (await Promise.race([once(child, 'message'), ended])) as [AccessResult]
  ended.catch(() => {})
  const { people, ms } = whoSees
  return [
    {
      what: `who sees a project that ${told(people)} people see`,
      value: told(ms, 'ms'),
      target: '≤ 300 ms',
      reached: ms <= 300,
    },
    ...lists.map(({ grants, ms }, at) => lineOf(grants, ms, lists[at - 1]?.ms, most[at - 1])),
  ]
}

function lineOf(grants: number, ms: number, before?: number, limit?: number): Line {
  const line = { what: `who asks, their rules and projects: ${told(grants)} grants`, value: told(ms, 'ms') }
  if (before === undefined || limit === undefined) return line
  const ratio = ms / before
  return { ...line, beside: told(before, 'ms'), ratio: told(ratio), target: `≤ ${limit}`, reached: ratio <= limit }
}
