import { runPart } from '../run/part.ts'

// The tasks are loaded when it is settled that this is production: React decides on it while it loads.
await runPart(async () => {
  const { startWorker } = await import('./start.ts')
  return async () => startWorker()
})
