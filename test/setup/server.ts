import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@prisma/client'
import pg from 'pg'
import { loadSample } from '../../cast/load.ts'
import { startPassing } from '../../prisma/embedded.ts'
import { migrate } from '../../prisma/migrate.ts'

/** Starts PostgreSQL in a temporary folder, with the templates `empty` (migrated) and `cast` (and its cast). */
export async function startServer() {
  const server = await startPassing()
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query('create database template_empty')
  await migrate(server.url.replace(/[^/]*$/, 'template_empty'))
  await client.query('create database template_cast template template_empty strategy file_copy')
  await client.end()
  await raiseCast(server.url.replace(/[^/]*$/, 'template_cast'))
  return server
}

/** The bytes of the cast's documents are kept nowhere: tests upload their own. */
async function raiseCast(connectionString: string) {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString }) })
  await loadSample(prisma, async () => {})
  await prisma.$disconnect()
}
