import { jest } from '@jest/globals'
import { pool, prisma, query } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'
import { world } from '../world.ts'
import { loseDatabase } from './lost.ts'

const nora = { email: 'nora@northwind.test' }

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
  expect(await query('name-of', sql`select name from "Person" where email = ${nora.email}`)).toEqual([
    { name: world.people.nora.name },
  ])
})

test('the clock of the database is UTC', async () => {
  expect(await query('zone', sql`select current_setting('TimeZone') as zone`)).toEqual([{ zone: 'UTC' }])
})

test('a lost database is an error, and the next question is answered when it is back', async () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => {})
  await prisma.person.count()
  await loseDatabase()
  await prisma.person.count().catch(() => {})
  expect(await prisma.person.count()).toBeGreaterThan(0)
  heard.mockRestore()
})

test('a connection that is out when the database is lost fails the next question, and the process goes on', async () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => {})
  const out = await pool.connect()
  const ended = new Promise((resolve) => out.once('end', resolve))
  await loseDatabase()
  await ended
  await expect(out.query('select 1')).rejects.toThrow()
  out.release(true)
  expect(heard).toHaveBeenCalledWith(expect.stringMatching(/^database: /))
  expect(await prisma.person.count()).toBeGreaterThan(0)
  heard.mockRestore()
})

test('a connection that goes out again and again has no more listeners than at first', async () => {
  const counts: number[] = []
  for (let time = 0; time < 3; time++) {
    const out = await pool.connect()
    counts.push(out.listenerCount('error'))
    out.release()
  }
  expect(counts).toEqual([1, 1, 1])
})
