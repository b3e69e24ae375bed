import type { Stop } from '../run/part.ts'
import { type GivenSettings, parseSettings, WrongSetting } from '../run/settings.ts'
import { takeFolder } from './data-folder.ts'
import { portsAreFree } from './ports.ts'
import { databaseOf, environment, prepare } from './provide.ts'
import { supervise } from './supervise.ts'
import { welcome } from './welcome.ts'

/** What has been started, in this order; it is stopped in the opposite one. */
const started: Stop[] = []
let stopping: Promise<never> | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0))
stopWithNpm()

try {
  await start(parseSettings(process.env))
} catch (error) {
  if (!stopping) console.error(error instanceof WrongSetting ? error.message : error)
  await stop(1)
}

/** Starts everything, the portal first: somebody waits for its first page. */
async function start(given: GivenSettings) {
  await takeFolder(given.dataDir)
  await portsAreFree(given)
  const database = await databaseOf(given)
  const env = await environment(given, database)
  started.push(database.stop)
  const up = database.start()
  const prepared = prepare(database, up, env)
  await Promise.all([up, prepared, run(['portal'], env, prepared)])
  await run(given.smtpUrl ? ['worker', 'admin'] : ['mailbox', 'worker', 'admin'], env, prepared)
  console.log(welcome(given))
}

/** `npm start` that is killed takes nothing with it: its end is seen by who is the parent now. */
function stopWithNpm() {
  const npm = process.ppid
  if (process.env.npm_lifecycle_event !== 'start') return
  setInterval(() => process.ppid !== npm && stop(0), 500).unref()
}

async function run(names: string[], env: NodeJS.ProcessEnv, all: Promise<void>) {
  const parts = names.map((name) => supervise(name, env, all))
  started.push(...parts.map((part) => part.stop))
  await Promise.all(parts.map((part) => part.ready))
}

function stop(code: number): Promise<never> {
  stopping ??= stopAll(code)
  return stopping
}

async function stopAll(code: number): Promise<never> {
  for (const stopOne of started.toReversed()) await stopOne()
  process.exit(code)
}
