import { installQueue, migrate, state } from '../prisma/migrate.ts'
import { parseSettings, WrongSetting } from './settings.ts'

const usage = 'npm run migrate [-- status]'

const commands: Record<string, (url: string) => Promise<string>> = {
  async apply(url) {
    const applied = await migrate(url)
    await installQueue(url)
    return applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to do: the database is up to date.'
  },
  async status(url) {
    const { waiting } = await state(url)
    return waiting.length > 0 ? `Waiting: ${waiting.join(', ')}.` : 'The database is up to date.'
  },
}

try {
  const work = commands[process.argv[2] ?? 'apply']
  if (!work) throw new WrongSetting(usage)
  const { DATABASE_URL, SECRET = '-'.repeat(32) } = process.env
  const { databaseUrl } = parseSettings({ DATABASE_URL, SECRET })
  if (!databaseUrl) throw new WrongSetting('DATABASE_URL: is required')
  console.log(await work(databaseUrl))
} catch (error) {
  console.error(error instanceof WrongSetting ? error.message : error)
  process.exitCode = 1
}
