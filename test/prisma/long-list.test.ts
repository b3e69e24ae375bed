import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { type LongList, listed, textOf } from '../../prisma/long-list.ts'
import { world } from '../world.ts'

const { northwind, globex } = world.organisations
/** More than a statement of Prisma may have parameters. */
const strangers = Array.from({ length: 40_000 }, () => randomUUID())
const [here, elsewhere] = [listed([...strangers, northwind]), listed(strangers)]

test('a condition of forty thousand ids finds what one of the few that there are finds, also of what rows lead to', async () => {
  const few = await prisma.project.findMany({ where: { organisationId: northwind }, orderBy: { id: 'asc' } })
  expect(few.length).toBeGreaterThan(1)
  const all = [...strangers, northwind]
  const two = { AND: [{ organisationId: { in: all } }, { managerId: { notIn: strangers } }] }
  await expect(prisma.project.count({ where: two })).rejects.toThrow()
  const found = { organisationId: { in: here as string[] } }
  expect(await prisma.project.findMany({ where: found, orderBy: { id: 'asc' } })).toEqual(few)
  expect(await prisma.project.count({ where: { OR: [found, { organisationId: globex }] } })).toBe(few.length + 2)
  expect(await prisma.project.count({ where: { organisationId: { in: elsewhere as string[] } } })).toBe(0)
  const tasks = { project: { is: { AND: [found, { tasks: { some: { organisationId: { in: here as string[] } } } }] } } }
  expect(await prisma.task.count({ where: tasks })).toBe(
    await prisma.task.count({ where: { organisationId: northwind } }),
  )
  expect(await prisma.organisation.findMany({ where: { id: { in: here as string[] } }, select: { id: true } })).toEqual(
    [{ id: northwind }],
  )
})

test('what is not in it is left out, and in a transaction it writes no more than the same rows', async () => {
  const others = await prisma.project.count({ where: { organisationId: { not: northwind } } })
  const not = here as string[]
  expect(await prisma.project.count({ where: { organisationId: { notIn: not } } })).toBe(others)
  expect(await prisma.project.count({ where: { NOT: { organisationId: { in: not } } } })).toBe(others)
  expect(await prisma.organisation.count({ where: { id: { notIn: not } } })).toBe(
    (await prisma.organisation.count()) - 1,
  )
  const { count } = await prisma.$transaction((db) =>
    db.project.updateMany({ where: { organisationId: { in: not } }, data: { summary: 'Read anew.' } }),
  )
  expect(count).toBe(await prisma.project.count({ where: { summary: 'Read anew.' } }))
  expect(count).toBe(await prisma.project.count({ where: { organisationId: northwind } }))
})

test('anywhere else it is refused; a text from outside is never taken for one', async () => {
  const list = (here as unknown as LongList).toJSON()[0] as string
  await expect(prisma.project.count({ where: { name: list } })).rejects.toThrow('long list')
  const text = `{${northwind}}`
  expect(await prisma.project.count({ where: { name: { in: [text] } } })).toBe(0)
})

test('few ids, and what are none, stay as they are; the same list is compared as the same', () => {
  const few = strangers.slice(0, 100)
  expect(listed(few)).toBe(few)
  const names = Array.from({ length: 200 }, (_, n) => `name ${n}`)
  expect(listed(names)).toBe(names)
  const frozen = Object.freeze([...strangers])
  expect(textOf({ id: { in: listed(frozen) } })).toBe(textOf({ id: { in: listed(frozen) } }))
  expect(textOf({ id: { in: here } })).not.toBe(textOf({ id: { in: elsewhere } }))
  expect(textOf({ id: { in: here } }).length).toBeLessThan(100)
})
