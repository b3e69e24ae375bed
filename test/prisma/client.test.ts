import { jest } from '@jest/globals'
import pg from 'pg'
import { prisma, sql } from '../../prisma/client.ts'
import { world } from '../world.ts'

const nora = { email: 'nora@northwind.test' }

/** What happens to every connection when PostgreSQL is restarted. */
async function loseDatabase() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await client.end()
}

test("a person's password hash comes back only when it is asked for", async () => {
  expect(await prisma.person.findUniqueOrThrow({ where: nora })).not.toHaveProperty('passwordHash')
  const { person } = await prisma.membership.findFirstOrThrow({ where: { person: nora }, include: { person: true } })
  expect(person).not.toHaveProperty('passwordHash')
  const asked = await prisma.person.findUniqueOrThrow({ where: nora, select: { passwordHash: true } })
  expect(asked.passwordHash).toMatch(/^\$argon2id\$/)
})

test('a condition that is undefined throws; it is not left out', async () => {
  const nobody = undefined as unknown as string
  await expect(prisma.project.findMany({ where: { organisationId: nobody } })).rejects.toThrow('undefined')
})

test('a prepared statement answers in rows', async () => {
  expect(await sql('name-of', 'select name from "Person" where email = $1', [nora.email])).toEqual([
    { name: world.people.nora.name },
  ])
})

test('the clock of the database is UTC', async () => {
  expect(await sql('zone', "select current_setting('TimeZone') as zone", [])).toEqual([{ zone: 'UTC' }])
})

test('a lost database is an error, and the next question is answered when it is back', async () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => {})
  await prisma.person.count()
  await loseDatabase()
  await prisma.person.count().catch(() => {})
  expect(await prisma.person.count()).toBeGreaterThan(0)
  heard.mockRestore()
})
