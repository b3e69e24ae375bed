/** @database empty */
import { afterEach, expect, test } from '@jest/globals'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@prisma/client'
import { drift } from '../../prisma/drift.ts'
import { migrate, state } from '../../prisma/migrate.ts'
import {
  migrateToReleased,
  type ReleasedRow,
  type ReleasedTable,
  released,
  rowsOf,
  withClient,
  writeReleased,
} from './released.ts'

const server = process.env.DATABASE_URL ?? ''
const name = `released_${process.env.JEST_WORKER_ID}`
const url = server.replace(/[^/]*$/, name)

const rowsOfReleased = (table: string) => released.tables.find((one) => one.table === table)?.rows ?? []
const partners = rowsOfReleased('Organisation').flatMap(({ id, isPartner }) => (isPartner ? [id] : []))
const others = rowsOfReleased('Membership').flatMap((row) => (partners.includes(row.organisationId) ? [row.id] : []))

const make = (more = '') => withClient(server, (client) => client.query(`create database ${name}${more}`))
afterEach(() => withClient(server, (client) => client.query(`drop database ${name} with (force)`)))

test('a database that the last release filled is migrated, and keeps every value it had, also of somebody who may not be named on a project any more', async () => {
  await make()
  await migrateToReleased(url)
  await writeReleased(url)
  const named = await withClient(url, async (client) => {
    const { rows } = await client.query(`update "Project" set "managerId" = (select m.id from "Membership" m
      join "Person" q on q.id = m."personId" where q.email = 'gina@globex.test')
      where name = 'Line 4 retrofit' returning id, "managerId"`)
    return rows[0]
  })
  expect(named?.managerId).toBeTruthy()
  expect((await migrate(url)).length).toBeGreaterThan(10)
  expect(await state(url)).toEqual({ waiting: [], queue: true })
  expect(await drift(url)).toBe('')
  const withNamed = (row: ReleasedRow) => (row.id === named.id ? { ...row, ...named } : row)
  const tables = released.tables.map(({ table, rows }) => ({ table, rows: rows.map(withNamed) }))
  expect(await lostOf(url, tables)).toEqual([])
  const files = await rowsOf(url, 'File')
  expect(files.filter(({ creatorId }) => creatorId).length).toBeGreaterThan(0)
  expect(files.filter(({ creatorId, creatorOrganisationId }) => creatorId && !creatorOrganisationId)).toEqual([])
  expect(await unreadable(url)).toEqual([])
})

test('while the last release still runs it writes what it always wrote into the database of this one', async () => {
  // A copy of what all databases of tests are copied from: migrated, and empty.
  await make(' template template_empty')
  await expect(writeReleased(url)).rejects.toThrow('assigneeId_reaches')
  const tables = released.tables.map(({ table, rows }) => ({ table, rows: rows.map(withoutOthers) }))
  await writeReleased(url, tables)
  expect(await lostOf(url, tables)).toEqual([])
})

/** Some were on tasks that they did not reach: Simon, whose grant has ended. Nobody is put on such a task any more. */
function withoutOthers(row: ReleasedRow): ReleasedRow {
  return others.includes(row.assigneeId) ? { ...row, assigneeId: null } : row
}

/** Values of the last release that are not there, or are others. */
async function lostOf(url: string, tables: ReleasedTable[]) {
  const lost: unknown[] = []
  for (const { table, rows } of tables) {
    const kept = new Map((await rowsOf(url, table)).map((row) => [keyOf(row), row]))
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (JSON.stringify(kept.get(keyOf(row))?.[column]) !== JSON.stringify(value))
          lost.push({ table, column, value })
  }
  return lost
}

const keyOf = (row: Record<string, unknown>) =>
  JSON.stringify(row.id ?? Object.entries(row).filter(([name]) => name.endsWith('Id')))

/** The models whose rows this version cannot read. */
async function unreadable(url: string): Promise<string[]> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
  const failed: string[] = []
  for (const model of Object.values(Prisma.ModelName)) {
    const table = (model.charAt(0).toLowerCase() + model.slice(1)) as 'project'
    await client[table].findMany().catch((error: Error) => failed.push(`${model}: ${error.message}`))
  }
  await client.$disconnect()
  return failed
}
