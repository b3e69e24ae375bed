import { withClient } from '../../../prisma/connection.ts'
import { freePort } from '../../../trial/database/embedded.ts'
import { password, staffAddress } from '../../house/databases.ts'
import { customers, customersForReports, type House, type ReportProgress } from '../../house/house.ts'
import { run } from '../../house/processes.ts'
import { signIn } from '../../house/sign-in.ts'
import type { Duration } from '../../pages.ts'
import { type Line, told } from '../../table.ts'
import { median } from '../../window.ts'
import { customerLookedAt } from './staff.sql.ts'

const times = 50
/** As much as so many usual customers have, beside those that there are. */
const least = 20
/** Its number, unlike that of others that are looked at. */
const number = 7
/** How many times slower it may be, by what is wanted. */
const most = 1.3
const pagesAWindow = 4

/** Loads the first page of the back-office where 50 times as much needs somebody beside one where less does, as an administrator of the host: one page at a
 *  time, in turn. It adds that to two of the databases. */
export async function measureHome({ on }: House, lasts: Duration, say: ReportProgress): Promise<Line[]> {
  say('loading the first page of the back-office')
  const few = await office(on(customers), least)
  try {
    const many = await office(on(customersForReports), least * times)
    try {
      await few.ask()
      await many.ask()
      const rounds: { few: number; many: number }[] = []
      for (let round = 0; round < lasts.windows * pagesAWindow; round++)
        rounds.push({ few: await few.ask(), many: await many.ask() })
      return [lineOf(rounds)]
    } finally {
      await many.stop()
    }
  } finally {
    await few.stop()
  }
}

async function office(env: NodeJS.ProcessEnv, size: number) {
  await withClient(env.DATABASE_URL ?? '', async (client) => {
    await client.query('set session_replication_role = replica')
    for (const statement of customerLookedAt) await client.query(statement, [number, size])
    await client.query('set session_replication_role = origin')
    await client.query('vacuum analyze')
  })
  const port = await freePort()
  const { stop } = await run('admin', { ...env, ADMIN_PORT: String(port) }, 'back-office')
  const server = `http://127.0.0.1:${port}`
  const cookie = await signIn(server, staffAddress, password)
  const ask = async () => {
    const began = performance.now()
    const answer = await fetch(`${server}/admin/api/dashboard`, { headers: { cookie } })
    const { sections } = await answer.json()
    if (!sections?.length) throw new Error(`first page: ${answer.status}, without sections`)
    return performance.now() - began
  }
  return { stop, ask }
}

function lineOf(rounds: { few: number; many: number }[]): Line {
  const ratio = median(rounds.map(({ few, many }) => many / few))
  return {
    what: `first page with ${times} times of what needs somebody`,
    value: told(median(rounds.map(({ many }) => many)), 'ms'),
    beside: `${told(median(rounds.map(({ few }) => few)), 'ms')} with the usual`,
    ratio: `${told(ratio)} × slower`,
    ...{ target: `≤ ${most} ×`, reached: ratio <= most },
  }
}
