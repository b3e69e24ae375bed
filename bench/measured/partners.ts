import { withClient } from '../../prisma/connection.ts'
import { freePort } from '../../trial/database/embedded.ts'
import { password } from '../house/databases.ts'
import { customersForReports, type House, type ReportProgress } from '../house/house.ts'
import { run } from '../house/processes.ts'
import { signIn } from '../house/sign-in.ts'
import type { Duration } from '../pages.ts'
import type { Line } from '../table.ts'
import type { Target } from '../window.ts'
import { inTurn, lineBeside } from './in-turn.ts'
import { workingTogether } from './partners.sql.ts'

/** Organisations by their numbers: with few and many clients, with few and many partners; the partners come from 11 on. */
const [fewClients, manyClients, fewPartners, manyPartners] = [1, 2, 3, 4] as const
const few = 10
const many = { clients: 2_000, partners: 200, peopleOfEach: 100 }

/** Loads the clients of a partner with 2,000 of them beside those of one with 10, and the contacts of an organisation with 200 partners that have
 *  20,000 people beside those of one with 10, window by window in turn. */
export async function measurePartners({ on }: House, lasts: Duration, say: ReportProgress): Promise<Line[]> {
  say('making partners and clients')
  const env = on(customersForReports)
  await makeThem(env.DATABASE_URL ?? '')
  say('loading the pages of partners')
  const port = await freePort()
  const portal = await run('portal', { ...env, PORTAL_PORT: String(port) }, 'portal of partners')
  try {
    const server = `http://127.0.0.1:${port}`
    const targetOf = async (number: number, path: string): Promise<Target> => {
      const cookie = await signIn(server, `person1@working${number}.test`, password)
      return { server, asked: [{ path, headers: { cookie, accept: 'text/html' } }] }
    }
    const compared = async (what: string, path: string, [one, other]: readonly [number, number]) =>
      lineBeside(what, await inTurn(await targetOf(one, path), await targetOf(other, path), lasts), `with ${few}`, 2)
    const clients = [fewClients, manyClients] as const
    return [
      await compared('clients, 2,000', '/clients', clients),
      await compared('clients, 2,000, searched', '/clients?q=Customer+0000', clients),
      await compared('clients, 2,000, worst first', '/clients?sort=worst', clients),
      await compared('contacts, 200 partners with 20,000 people', '/contacts', [fewPartners, manyPartners]),
    ]
  } finally {
    await portal.stop()
  }
}

function makeThem(url: string): Promise<void> {
  return withClient(url, async (client) => {
    const make = async (what: keyof typeof workingTogether, ...numbers: [number, number]) => {
      for (const statement of workingTogether[what]) await client.query(statement, numbers)
    }
    await client.query('set session_replication_role = replica')
    for (const number of [fewClients, manyClients, fewPartners, manyPartners]) await make('working', number, 1)
    for (let n = 1; n <= many.partners; n++) await make('working', 10 + n, many.peopleOfEach)
    await make('further', customersForReports + 1, many.clients)
    await make('clients', fewClients, few)
    await make('clients', manyClients, many.clients)
    await make('partners', fewPartners, few)
    await make('partners', manyPartners, many.partners)
    await client.query('set session_replication_role = origin')
    await client.query('vacuum analyze')
  })
}
