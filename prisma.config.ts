import { defineConfig } from 'prisma/config'

// The CLI only generates here; migrations go through prisma/engine.ts. Named like this, it does not look for a
// schema engine to download.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema' })
