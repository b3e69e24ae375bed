import { createMigration, drift } from '../prisma/drift.ts'
import { startPassing } from '../prisma/embedded.ts'
import { installQueue, migrate, state } from '../prisma/migrate.ts'
import { parseSettings, WrongSetting } from './settings.ts'

const usage = 'npm run migrate [-- new <name> | check | status]'

const commands: Record<string, (url: string, name?: string) => Promise<string>> = {
  async apply(url) {
    const applied = await migrate(url)
    await installQueue(url)
    return applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to do: the database is up to date.'
  },
  async status(url) {
    const { waiting } = await state(url)
    return waiting.length > 0 ? `Waiting: ${waiting.join(', ')}.` : 'The database is up to date.'
  },
  async check(url) {
    const sql = await drift(url)
    if (sql) process.exitCode = 2
    return sql || 'The migrations build what the schema says.'
  },
  async new(url, name) {
    if (!name) throw new WrongSetting(usage)
    await migrate(url)
    return (await createMigration(url, name)) ?? 'Nothing to do: the migrations build what the schema says.'
  },
}

try {
  const [command = 'apply', name] = process.argv.slice(2)
  const work = commands[command]
  if (!work) throw new WrongSetting(usage)
  console.log(await withDatabase(command, (url) => work(url, name)))
} catch (error) {
  console.error(error instanceof WrongSetting ? error.message : error)
  process.exitCode = 1
}

/** Comparing needs any PostgreSQL, not the one with the data: without DATABASE_URL it is done on a passing one. */
async function withDatabase(command: string, work: (url: string) => Promise<string>) {
  const { DATABASE_URL, SECRET = '-'.repeat(32) } = process.env
  const { databaseUrl } = parseSettings({ DATABASE_URL, SECRET })
  if (databaseUrl) return work(databaseUrl)
  if (command !== 'new' && command !== 'check') throw new WrongSetting('DATABASE_URL: is required')
  const passing = await startPassing()
  try {
    return await work(passing.url)
  } finally {
    await passing.stop()
  }
}
