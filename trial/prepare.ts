import { migrate } from '../prisma/migrate.ts'
import { waitForParent } from '../run/part.ts'
import { settings } from '../run/settings.ts'

/** What `npm start` does before the first part begins: migrations and, with the argument `sample`, the cast. */
process.once('disconnect', () => process.exit(1))
const { raiseSample } = await import('./sample.ts')
await waitForParent()
await migrate(settings.databaseUrl)
if (process.argv[2] === 'sample') await raiseSample()
process.exit()
