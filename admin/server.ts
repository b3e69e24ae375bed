import { runPart, serve } from '../run/part.ts'
import { settings } from '../run/settings.ts'

await runPart(async () => {
  // AdminJS looks at these while it loads: what it serves was bundled before, never at start.
  process.env.ADMIN_JS_SKIP_BUNDLE = 'true'
  const { createApp } = await import('./app.ts')
  const { mustBeMigrated } = await import('../domain/migrated.ts')
  return async () => {
    await mustBeMigrated()
    return serve(createApp(), settings.adminPort, 'ADMIN_PORT')
  }
})
