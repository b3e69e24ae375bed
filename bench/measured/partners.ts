import { withClient } from '../../prisma/connection.ts'
import { freePort } from '../../trial/database/embedded.ts'
import { password } from '../house/databases.ts'
import { customersForReports, type House, type ReportProgress } from '../house/house.ts'
import { run } from '../house/processes.ts'
import { signIn } from '../house/sign-in.ts'
import type { Duration } from '../pages.ts'
import { type Line, told } from '../table.ts'
import { measure, median, type Target, type Window } from '../window.ts'
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
      lineOf(what, await inTurn(await targetOf(one, path), await targetOf(other, path), lasts))
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

type Both = { few: Window[]; many: Window[] }

async function inTurn(few: Target, many: Target, { windows, seconds, warmUp }: Duration): Promise<Both> {
  const measured: Both = { few: [], many: [] }
  for (const target of [few, many]) await measure(target, warmUp)
  for (let index = 0; index < windows; index++) {
    measured.few.push(await measure(few, seconds))
    measured.many.push(await measure(many, seconds))
  }
  return measured
}

function lineOf(what: string, { few: beside, many: measured }: Both): Line {
  const perSecond = (windows: Window[]) => told(median(windows.map((window) => window.perSecond)))
  const ratio = median(beside.map((one, at) => one.perSecond / (measured[at]?.perSecond ?? 0)))
  return {
    what: `${what}: requests/s`,
    value: perSecond(measured),
    beside: `${perSecond(beside)} with ${few}`,
    ratio: `${told(ratio)} × slower`,
    ...{ target: '≤ 2 ×', reached: ratio <= 2 },
  }
}
