import { runPart, serve } from '../run/part.ts'
import { settings } from '../run/settings.ts'

await runPart(async () => {
  const { createApp } = await import('./app.ts')
  const { mustBeMigrated } = await import('../domain/migrated.ts')
  return async () => {
    await mustBeMigrated()
    return serve(createApp(), settings.portalPort, 'PORTAL_PORT')
  }
})
