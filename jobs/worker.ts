import { runPart } from '../run/part.ts'
import { mustHave } from '../run/settings.ts'

// The tasks are loaded when it is settled that this is production: React decides on it while it loads.
await runPart(async () => {
  // Without a mail server every mail would be tried, and given up, in vain.
  mustHave('smtpUrl')
  const { startWorker } = await import('./start.ts')
  const { mustBeMigrated } = await import('../domain/migrated.ts')
  return async () => {
    await mustBeMigrated()
    return startWorker()
  }
})
