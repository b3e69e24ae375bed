import { prisma, sql } from '../../prisma/client.ts'

test('Nora is written, and her password hash does not come back', async () => {
  const person = { email: 'somebody@northwind.test', name: 'Somebody', passwordHash: 'secret' }
  expect(await prisma.person.create({ data: person })).not.toHaveProperty('passwordHash')
  const found = await prisma.person.findUniqueOrThrow({ where: { email: person.email } })
  expect(found).not.toHaveProperty('passwordHash')
})

test('a prepared statement answers in rows', async () => {
  expect(await sql('one', 'select $1::int as n', [1])).toEqual([{ n: 1 }])
})
