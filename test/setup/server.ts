import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@prisma/client'
import pg from 'pg'
import { loadSample } from '../../cast/load.ts'
import { startEmbedded } from '../../prisma/embedded.ts'
import { migrate } from '../../prisma/migrate.ts'

/** Starts PostgreSQL in a temporary folder, with the templates `empty` (migrated) and `cast` (and its cast). */
export async function startServer() {
  const dataDir = await mkdtemp(join(tmpdir(), 'portico-test-'))
  await chmod(dataDir, 0o755)
  const server = await startEmbedded({ dataDir, password: 'portico', durable: false })
  await makeTemplates(server.url)
  return {
    url: server.url,
    async stop() {
      await server.stop()
      await rm(dataDir, { recursive: true })
    },
  }
}

async function makeTemplates(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const templateUrl = (name: string) => url.replace(/[^/]*$/, name)
  await client.query('create database template_empty')
  await migrate(templateUrl('template_empty'))
  await client.query('create database template_cast template template_empty strategy file_copy')
  await client.end()
  await raiseCast(templateUrl('template_cast'))
}

async function raiseCast(connectionString: string) {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString }) })
  await loadSample(prisma, async () => {})
  await prisma.$disconnect()
}
