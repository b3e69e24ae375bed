import './production.ts'
import { settings } from '../run/settings.ts'
import { createApp } from './app.ts'

const server = createApp().listen(settings.portalPort, () => console.log(`portal: ${settings.portalUrl}`))
server.keepAliveTimeout = 65_000

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)))
