import { withClient } from '../../prisma/connection.ts'
import { freePort } from '../../trial/database/embedded.ts'
import { idOf } from '../generate.ts'
import { password, staffAddress } from '../house/databases.ts'
import { customersForReports, type House, type ReportProgress } from '../house/house.ts'
import { run } from '../house/processes.ts'
import { signIn } from '../house/sign-in.ts'
import type { Duration } from '../pages.ts'
import type { Line } from '../table.ts'
import type { Target } from '../window.ts'
import { inTurn, lineBeside } from './in-turn.ts'
import { customerLookedAt } from './staff.sql.ts'

const [usual, large] = [1, 2] as const
const times = 50

/** Loads the page of a customer with 50 times the people, projects, tasks, mails and activity beside that of a usual one, as an administrator of the
 *  host, window by window in turn. */
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
    const targetOf = (number: number): Target => {
      const path = `/admin/api/resources/Organisation/records/${idOf('looked at', number)}/show`
      return { server, asked: [{ path, headers: { cookie, accept: 'application/json' } }] }
    }
    const both = await inTurn(targetOf(usual), targetOf(large), lasts)
    return [lineBeside(`customer page, ${times} times the data`, both, 'with the usual', 1.3)]
  } finally {
    await office.stop()
  }
}
