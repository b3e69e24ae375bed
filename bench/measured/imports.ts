import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { withClient } from '../../prisma/connection.ts'
import { freePort } from '../../trial/database/embedded.ts'
import { password, staffAddress } from '../house/databases.ts'
import type { House, ReportProgress } from '../house/house.ts'
import { run } from '../house/processes.ts'
import { signIn } from '../house/sign-in.ts'
import { type Line, told } from '../table.ts'

const [organisations, peopleOfEach] = [500, 4] as const
const lines = organisations * peopleOfEach
/** Seconds. */
const most = 60
const patience = 240_000

/**
 * Brings in a file of 500 organisations with 2,000 people, invitations mailed, as staff do it: over the back-office, by the real worker, checked first
 * and then imported; and writes as many rows of organisations, people and members alone, one statement each in one transaction.
 */
export async function measureImports({ env }: House, say: ReportProgress): Promise<Line[]> {
  say('importing organisations with their people')
  const port = await freePort()
  const office = await run('admin', { ...env, ADMIN_PORT: String(port) }, 'back-office')
  const worker = await run('worker', env)
  try {
    const ask = asker(`http://127.0.0.1:${port}`, await signIn(`http://127.0.0.1:${port}`, staffAddress, password))
    const { file } = await ask('/admin/api/files', fileOf('imported'))
    const { redirectUrl = '' } = await ask('/admin/api/resources/Import/actions/bring-in', {
      kind: 'organisations',
      file: `${file}\nbench.csv`,
    })
    const id = /[0-9a-f-]{36}/.exec(redirectUrl)?.[0] ?? ''
    const verb = (name: string, input: object) => ask(`/admin/api/resources/Import/records/${id}/${name}`, input)
    const state = (wanted: string) => reached(env.DATABASE_URL ?? '', id, wanted)
    const matched = Object.fromEntries(fields.map(([, name], at) => [`column-${at}`, name]))
    const started = performance.now()
    const asFound = { days: 'auto', decimals: 'auto', sameNames: 'ask' }
    await verb('match-columns', { ...matched, ...asFound, 'fixed-accessLevelId': await anyLevel(env) })
    await state('checked')
    const checked = performance.now()
    await verb('start-import', {})
    await state('done')
    const seconds = (performance.now() - checked) / 1000
    const bare = await writeBare(env.DATABASE_URL ?? '')
    return [
      {
        what: `import of ${told(organisations)} organisations with ${told(lines)} people`,
        value: `${told(lines / seconds)} lines/s`,
        beside: `${told(lines / bare)} lines/s by bare statements`,
        ratio: `${told(seconds)} s, and ${told((checked - started) / 1000)} s to check it`,
        ...{ target: `≤ ${most} s`, reached: seconds <= most },
      },
    ]
  } finally {
    await worker.stop()
    await office.stop()
  }
}

/** The headings of the file, and as what they are matched. */
const fields = [
  ['Organisation', 'name'],
  ['Name', 'personName'],
  ['E-mail', 'email'],
] as const

function fileOf(what: string): string {
  const rows = Array.from({ length: lines }, (_, nth) => {
    const [of, one] = [Math.floor(nth / peopleOfEach), nth % peopleOfEach]
    return `Company ${what} ${of} Ltd,Person ${what} ${of} ${one},${what}-${of}-${one}@imports.example`
  })
  return [fields.map(([heading]) => heading).join(','), ...rows].join('\r\n')
}

type Answer = { file?: string; redirectUrl?: string; notice?: { type: string; message: string } }

/** Sends something to an address of the back-office. Throws what it answers, unless that is what was wanted. */
function asker(server: string, cookie: string) {
  return async (path: string, sent: string | object): Promise<Answer> => {
    const isText = typeof sent === 'string'
    const response = await fetch(server + path, {
      method: 'POST',
      headers: { cookie, 'content-type': isText ? 'text/csv' : 'application/json', 'idempotency-key': randomUUID() },
      body: isText ? sent : JSON.stringify(sent),
    })
    const answer = (await response.json()) as Answer
    if (!response.ok || answer.notice?.type === 'error') throw new Error(`${path}: ${JSON.stringify(answer)}`)
    return answer
  }
}

function reached(address: string, id: string, wanted: string): Promise<void> {
  return withClient(address, async (client) => {
    for (const until = performance.now() + patience; performance.now() < until; await pause(50)) {
      const { rows } = await client.query('select state, refused, problem from "Import" where id = $1', [id])
      const { state, refused } = rows[0]
      if (state === wanted && refused === 0) return
      if (['checked', 'failed', 'interrupted'].includes(state)) throw new Error(JSON.stringify(rows[0]))
    }
    throw new Error(`The import is not ${wanted}`)
  })
}

const anyLevel = ({ DATABASE_URL = '' }: NodeJS.ProcessEnv): Promise<string> =>
  withClient(DATABASE_URL, async (client) => (await client.query('select id from "AccessLevel" limit 1')).rows[0].id)

/** As many rows of the three main tables, alone: how many seconds. */
function writeBare(address: string): Promise<number> {
  return withClient(address, async (client) => {
    const { rows } = await client.query('select "accessLevelId", profile from "Membership" limit 1')
    const { accessLevelId, profile } = rows[0]
    const started = performance.now()
    await client.query('begin')
    for (let of = 0; of < organisations; of++) {
      const organisation = randomUUID()
      await client.query('insert into "Organisation" (id, name, "isCustomer") values ($1, $2, true)', [
        organisation,
        `Bare ${of}`,
      ])
      for (let one = 0; one < peopleOfEach; one++) {
        const person = randomUUID()
        await client.query('insert into "Person" (id, name, email) values ($1, $2, $3)', [
          person,
          `Bare ${of} ${one}`,
          `bare-${of}-${one}@imports.example`,
        ])
        await client.query(
          'insert into "Membership" (id, "personId", "organisationId", "accessLevelId", profile) values ($1, $2, $3, $4, $5)',
          [randomUUID(), person, organisation, accessLevelId, profile],
        )
      }
    }
    await client.query('commit')
    return (performance.now() - started) / 1000
  })
}
