import { withClient } from '../../../prisma/connection.ts'
import { freePort } from '../../../trial/database/embedded.ts'
import { idOf } from '../../generate.ts'
import { password, staffAddress } from '../../house/databases.ts'
import { customersForReports, type House, type ReportProgress } from '../../house/house.ts'
import { run } from '../../house/processes.ts'
import { signIn } from '../../house/sign-in.ts'
import type { Duration } from '../../pages.ts'
import { type Line, told } from '../../table.ts'
import { median } from '../../window.ts'
import { customerLookedAt } from './staff.sql.ts'

const [usual, large] = [1, 2] as const
const times = 50
/** How many times slower it may be, by what is wanted. */
const most = 1.3
const pagesAWindow = 4

/** Loads the page of a customer with 50 times the people, projects, tasks, mails and activity beside that of a usual one, as an administrator of the
 *  host: one page at a time, in turn. */
export async function measureStaff({ on }: House, lasts: Duration, say: ReportProgress): Promise<Line[]> {
  say('making customers that staff look at')
  const env = on(customersForReports)
  await withClient(env.DATABASE_URL ?? '', async (client) => {
    await client.query('set session_replication_role = replica')
    for (const [number, size] of [
      [usual, 1],
      [large, times],
    ])
      for (const statement of customerLookedAt) await client.query(statement, [number, size])
    await client.query('set session_replication_role = origin')
    await client.query('vacuum analyze')
  })
  say('loading the pages of customers')
  const port = await freePort()
  const office = await run('admin', { ...env, ADMIN_PORT: String(port) }, 'back-office')
  try {
    const server = `http://127.0.0.1:${port}`
    const cookie = await signIn(server, staffAddress, password)
    const ask = pageAsker(server, cookie)
    for (const number of [usual, large]) await ask(number)
    const rounds: { few: number; many: number }[] = []
    for (let round = 0; round < lasts.windows * pagesAWindow; round++)
      rounds.push({ few: await ask(usual), many: await ask(large) })
    return [lineOf(rounds)]
  } finally {
    await office.stop()
  }
}

/** Asks for the page of a customer, and tells how many ms it took. Throws when it was not answered. */
function pageAsker(server: string, cookie: string) {
  return async (number: number): Promise<number> => {
    const began = performance.now()
    const path = `/admin/api/resources/Organisation/records/${idOf('looked at', number)}/show`
    const answer = await fetch(`${server}${path}`, { headers: { cookie } })
    const { record } = await answer.json()
    if (!record?.page?.sections?.length) throw new Error(`${path}: ${answer.status}, without sections`)
    return performance.now() - began
  }
}

function lineOf(rounds: { few: number; many: number }[]): Line {
  const ratio = median(rounds.map(({ few, many }) => many / few))
  return {
    what: `customer page with ${times} times the data`,
    value: told(median(rounds.map(({ many }) => many)), 'ms'),
    beside: `${told(median(rounds.map(({ few }) => few)), 'ms')} with the usual`,
    ratio: `${told(ratio)} × slower`,
    ...{ target: `≤ ${most} ×`, reached: ratio <= most },
  }
}
