import { jest } from '@jest/globals'
import pg from 'pg'
import { drift } from '../../prisma/drift.ts'
import { MigrationAdapters } from '../../prisma/engine-adapter.ts'
import { migrate, state } from '../../prisma/migrate.ts'

const url = process.env.DATABASE_URL ?? ''

async function query(text: string, connectionString = url) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows
}

// Other tests make and drop databases on this server meanwhile: only those of this comparison count.
test('the migrations build what the schema says, and comparing leaves no database behind', async () => {
  const made: unknown[] = []
  const connect = MigrationAdapters.prototype.connectToShadowDb
  const connecting = jest.spyOn(MigrationAdapters.prototype, 'connectToShadowDb')
  connecting.mockImplementation(async function (this: MigrationAdapters) {
    const adapter = await connect.call(this)
    const { rows } = await adapter.queryRaw({ sql: 'select current_database()::text', args: [], argTypes: [] })
    made.push(...rows.flat())
    return adapter
  })
  expect(await drift(url)).toBe('')
  connecting.mockRestore()
  expect(made).toEqual([expect.stringMatching(/^portico_shadow_/)])
  expect(await query(`select from pg_database where datname = '${made[0]}'`)).toEqual([])
})

test('an up-to-date database has nothing waiting', async () => {
  expect(await state(url)).toEqual({ waiting: [], queue: true })
  expect(await migrate(url)).toEqual([])
})

test('two starts at once migrate one new database once', async () => {
  await inNewDatabase(async (twice) => {
    await Promise.all([migrate(twice), migrate(twice)])
    const [applied] = await query(
      'select count(*)::int as rows, count(distinct migration_name)::int as names from _prisma_migrations',
      twice,
    )
    expect(applied.rows).toBe(applied.names)
    expect(await state(twice)).toEqual({ waiting: [], queue: true })
  })
})

test('a migration that failed leaves nothing behind and is tried again', async () => {
  await inNewDatabase(async (broken) => {
    await query('create type "Profile" as enum ()', broken)
    await expect(migrate(broken)).rejects.toThrow('Profile')
    expect(await query(`select 1 from pg_tables where tablename = 'Person'`, broken)).toEqual([])
    await query('drop type "Profile"', broken)
    expect(await migrate(broken)).not.toEqual([])
    expect(await state(broken)).toEqual({ waiting: [], queue: true })
  })
})

async function inNewDatabase(work: (url: string) => Promise<void>) {
  await query('create database passing')
  try {
    await work(url.replace(/[^/]*$/, 'passing'))
  } finally {
    await query('drop database passing with (force)')
  }
}
