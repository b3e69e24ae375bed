import { runPart, serve } from '../run/part.ts'
import { settings } from '../run/settings.ts'

await runPart(async () => {
  const { createApp } = await import('./app.ts')
  const { prepareFolder } = await import('../domain/documents/folder.ts')
  const { mustBeMigrated } = await import('../domain/migrated.ts')
  return async () => {
    await mustBeMigrated()
    await prepareFolder()
    return serve(createApp(), settings.portalPort, 'PORTAL_PORT')
  }
})
