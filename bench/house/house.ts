import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startEmbedded } from '../../trial/database/embedded.ts'
import { idOf } from '../generate.ts'
import type { BenchServer } from '../pages.ts'
import type { PageRequest } from '../window.ts'
import { addressOf, makeDatabase, password } from './databases.ts'
import { type BenchProcess, run } from './processes.ts'
import { signIn } from './sign-in.ts'
import { type Sink, startSink } from './sink.ts'

/** Everything under measurement: servers with their pages, processes, databases by number of customers, and where mail goes. */
export type House = {
  subjects: BenchServer[]
  processes: BenchProcess[]
  /** The environment of the parts that work on the smallest database. */
  env: NodeJS.ProcessEnv
  /** The environment of a program on the database with that many customers. */
  on(customers: number): NodeJS.ProcessEnv
  sink: Sink
  stop(): Promise<void>
}

/** Customers in the database at 1 ×. */
export const customers = 500
/** Customers whose tasks are 100,000. */
export const customersForReports = 1_250
const visited = 321
/** People who ask in turn, each of whom a process remembers. */
const manyPeople = 400
/** What the portals are called: with so many times the data, as one person sees it; and as many see it in turn. */
export const portalWith = (size: number) => `portal, ${size} × data`
export const portalInTurn = `portal, ${manyPeople} people in turn`

type Stop = () => Promise<unknown>
/** Tells somebody who waits what is being done. */
export type ReportProgress = (step: string) => void

/** Starts PostgreSQL with generated databases, and on them, if they are wanted, the bare server and a
 *  portal for each size, and the other parts that are. */
export async function raise(
  sizes: number[],
  parts: string[],
  withPortals: boolean,
  say: ReportProgress,
): Promise<House> {
  const stops: Stop[] = []
  const stop = async () => {
    for (const one of stops.splice(0).toReversed()) await one()
  }
  try {
    return { ...(await build(sizes, parts, withPortals, stops, say)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function build(
  sizes: number[],
  parts: string[],
  withPortals: boolean,
  stops: Stop[],
  say: ReportProgress,
): Promise<Omit<House, 'stop'>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'portico-bench-'))
  stops.push(() => rm(dataDir, { recursive: true }))
  const database = await startEmbedded({ dataDir, password: 'bench', temporary: true })
  stops.push(database.stop)
  for (const size of [...sizes.map((size) => size * customers), customersForReports]) {
    say(`generating ${size} customers`)
    await makeDatabase(database.url, size)
  }
  const sink = await startSink()
  stops.push(sink.stop)
  const on = environment(database.url, dataDir, sink.url)
  const start = async (...given: Parameters<typeof run>) => {
    const running = await run(...given)
    stops.push(running.stop)
    return running
  }
  say('starting every part')
  const servers = withPortals ? await startServers(sizes, on, start) : { subjects: [], processes: [] }
  const others = await startOthers(parts, on(customers), start)
  return { subjects: servers.subjects, processes: [...servers.processes, ...others], env: on(customers), on, sink }
}

function environment(url: string, dataDir: string, smtpUrl: string) {
  const secret = randomBytes(32).toString('hex')
  return (size: number): NodeJS.ProcessEnv => ({
    DATABASE_URL: url.replace(/[^/]*$/, `with_${size}`),
    DATA_DIR: dataDir,
    SECRET: secret,
    SMTP_URL: smtpUrl,
  })
}

async function startServers(sizes: number[], on: House['on'], start: typeof run) {
  const subjects: BenchServer[] = []
  const processes: BenchProcess[] = []
  const portal = async (size: number, name: string, visitors: number[]) => {
    const port = await freePort()
    const env = { ...on(size * customers), PORTAL_PORT: String(port) }
    processes.push(await start('portal', env, name))
    subjects.push(await portalSubject(name, `http://127.0.0.1:${port}`, visitors))
  }
  for (const size of sizes) await portal(size, portalWith(size), [visited])
  await portal(
    1,
    portalInTurn,
    Array.from({ length: manyPeople }, (_, at) => at + 1),
  )
  const port = await freePort()
  processes.push(await start('floor', { ...on(customers), PORT: String(port) }, 'bare server'))
  return { subjects: [floorSubject(`http://127.0.0.1:${port}`), ...subjects], processes }
}

async function startOthers(parts: string[], env: NodeJS.ProcessEnv, start: typeof run) {
  const ports: Record<string, NodeJS.ProcessEnv> = {
    admin: { ADMIN_PORT: String(await freePort()) },
    mailbox: await mailboxPorts(),
  }
  return Promise.all(parts.map((part) => start(part, { ...env, ...ports[part] })))
}

async function mailboxPorts() {
  return { MAILBOX_PORT: String(await freePort()), SMTP_URL: `smtp://127.0.0.1:${await freePort()}` }
}

function floorSubject(server: string): BenchServer {
  const asks = (path: string) => ({ server, asked: [{ path, headers: {} }] })
  return {
    name: 'floor',
    targets: {
      list: asks(`/organisations/${idOf('organisation', visited)}/projects`),
      tasks: asks(`/projects/${idOf('project', visited * 4 + 1)}/tasks`),
    },
  }
}

/** A portal as somebody of each of these customers sees it, in turn. */
async function portalSubject(name: string, server: string, visitors: number[]): Promise<BenchServer> {
  const list: PageRequest[] = []
  const tasks: PageRequest[] = []
  for (const customer of visitors) {
    const headers = { cookie: await signIn(server, addressOf(customer, 3), password), accept: 'text/html' }
    list.push({ path: '/projects', headers })
    tasks.push({ path: `/projects/${idOf('project', customer * 4 + 1)}/tasks`, headers })
  }
  return { name, targets: { list: { server, asked: list }, tasks: { server, asked: tasks } } }
}
