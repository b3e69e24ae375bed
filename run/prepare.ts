import { migrate } from '../prisma/migrate.ts'
import { settings } from './settings.ts'

/** What `npm start` does before the first part runs: migrations and, with the argument `sample`, the cast. */
await migrate(settings.databaseUrl)
if (process.argv[2] === 'sample') {
  const { raiseSample } = await import('./sample.ts')
  await raiseSample()
}
process.exit()
