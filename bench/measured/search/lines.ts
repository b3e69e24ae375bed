import { withClient } from '../../../prisma/connection.ts'
import { freePort } from '../../../trial/database/embedded.ts'
import { password, staffAddress } from '../../house/databases.ts'
import { customers, customersForReports, type House, type ReportProgress } from '../../house/house.ts'
import { run } from '../../house/processes.ts'
import { signIn } from '../../house/sign-in.ts'
import type { Duration } from '../../pages.ts'
import { type Line, told } from '../../table.ts'
import { median, type Target, type Window } from '../../window.ts'
import { inTurn } from '../in-turn.ts'
import { searchedNames } from './names.sql.ts'

const least = 1_000
const times = 50
const fastest = 100
/** How many times slower it may be with so many times the names, by what is wanted. */
const mostTimes = 1.3
const tried = 15
/** What is typed: the beginning of a name, a whole one, a misspelt one, a part of an address. */
const sought = ['mu', 'anna muller', 'Schnieder', 'sought77@']

/** Searches among 50,000 people and as many projects, and beside that among 1,000 each, as an administrator of the host: window by window in turn,
 *  and one search at a time. It adds those to two of the databases, and so comes last. */
export async function measureSearch({ on }: House, lasts: Duration, say: ReportProgress): Promise<Line[]> {
  say('making names to search')
  const few = await office(on(customers), least, customers)
  try {
    const many = await office(on(customersForReports), least * times, customersForReports)
    try {
      say('searching')
      const alone = await slowest(many.target)
      return [
        lineBeside(await inTurn(few.target, many.target, lasts)),
        {
          what: `search, ${least * times} people and projects: the slowest of ${sought.length}`,
          ...{ value: told(alone, 'ms'), target: `≤ ${fastest} ms`, reached: alone <= fastest },
        },
      ]
    } finally {
      await many.stop()
    }
  } finally {
    await few.stop()
  }
}

/** How many times slower a search among many is, the windows with the same index beside each other. */
function lineBeside([few, many]: [Window[], Window[]]): Line {
  const perSecond = (windows: Window[]) => told(median(windows.map((window) => window.perSecond)))
  const ratio = median(few.map((one, at) => one.perSecond / (many[at]?.perSecond ?? 0)))
  return {
    what: `search, ${times} times the names: requests/s`,
    ...{ value: perSecond(many), beside: `${perSecond(few)} with the usual`, ratio: `${told(ratio)} × slower` },
    ...{ target: `≤ ${mostTimes} ×`, reached: ratio <= mostTimes },
  }
}

async function office(env: NodeJS.ProcessEnv, names: number, among: number) {
  await withClient(env.DATABASE_URL ?? '', async (client) => {
    // What triggers would do for each of them is not searched.
    await client.query('set session_replication_role = replica')
    for (const statement of searchedNames) await client.query(statement, [names, among])
    await client.query('set session_replication_role = origin')
    await client.query('vacuum analyze')
  })
  const port = await freePort()
  const { stop } = await run('admin', { ...env, ADMIN_PORT: String(port) }, 'back-office')
  const server = `http://127.0.0.1:${port}`
  const cookie = await signIn(server, staffAddress, password)
  const headers = { cookie, accept: 'application/json' }
  const asked = sought.map((q) => ({
    path: `/admin/api/pages/search?${new URLSearchParams({ q, rows: '4' })}`,
    headers,
  }))
  return { stop, target: { server, asked } }
}

/** The time in ms of the text that takes longest, one at a time, each as the middle one of some tries. */
async function slowest({ server, asked }: Target): Promise<number> {
  const each: number[] = []
  for (const { path, headers } of asked) {
    const tries: number[] = []
    for (let one = 0; one < tried; one++) {
      const begun = performance.now()
      await (await fetch(server + path, { headers })).arrayBuffer()
      tries.push(performance.now() - begun)
    }
    each.push(median(tries))
  }
  return Math.max(...each)
}
