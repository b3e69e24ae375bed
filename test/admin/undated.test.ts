import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { stateOf } from './state.ts'

const { colleague } = openBackOffice()
const { line4: projectId } = world.projects
let olga: Colleague

beforeAll(async () => {
  olga = await colleague('olga')
  const day = (index: number) => new Date(Date.UTC(2027, 0, 1 + index))
  await prisma.task.deleteMany({ where: { projectId } })
  await prisma.task.createMany({
    data: Array.from({ length: 25 }, (_, index) => ({
      ...{ projectId, name: `Task ${String(index).padStart(2, '0')}` },
      dueOn: index % 5 === 4 ? null : day(index),
    })),
  })
})

const undated = 5
const asked = { 'filters.projectId': projectId, sortBy: 'dueOn' }
const dated = async (direction: string) =>
  (
    await prisma.task.findMany({ where: { projectId, dueOn: { not: null } }, orderBy: { dueOn: direction as 'asc' } })
  ).map(({ name }) => name)

describe.each(['asc', 'desc'])('tasks by the day they are due, %s', (direction) => {
  test('have those without a day last, on whatever pages they come', async () => {
    for (const perPage of [3, 7, 20, 500]) {
      const pages = Array.from({ length: Math.ceil(25 / perPage) }, (_, index) => String(index + 1))
      const rows = []
      for (const page of pages) {
        const { data } = await olga.read('Task', 'list', { ...asked, direction, page, perPage: String(perPage) })
        expect(data.meta.total).toBe(25)
        rows.push(...data.records.map(({ params }) => params))
      }
      expect(rows.slice(0, -undated).map(({ name }) => name)).toEqual(await dated(direction))
      expect(rows.slice(-undated).map(({ dueOn }) => dueOn)).toEqual(Array(undated).fill(null))
      expect(new Set(rows.map(({ name }) => name)).size).toBe(25)
    }
  })

  test('and so they are in the file', async () => {
    const { text } = await olga.send(`/admin/export/Task.csv?${new URLSearchParams({ ...asked, direction })}`)
    const names = [...text.matchAll(/Task \d\d/g)].map(([name]) => name)
    expect(names.slice(0, -undated)).toEqual(await dated(direction))
    expect(names).toHaveLength(25)
  })
})

describe('what is open', () => {
  const open = { 'filters.#open': 'yes', sortBy: 'dueOn', direction: 'asc' }

  test('is what the list of tasks begins with, the earliest first, in the page, the file and the count', async () => {
    await prisma.task.updateMany({ where: { projectId, name: { lt: 'Task 10' } }, data: { status: 'done' } })
    const { resources } = stateOf((await olga.send('/admin')).text)
    const beginsOf = (subject: string) => resources.find(({ id }) => id === subject)
    expect(beginsOf('Task')).toMatchObject({ begins: { sortBy: 'dueOn', direction: 'asc' } })
    expect(beginsOf('Person')).not.toHaveProperty('begins')
    const left = (await dated('asc')).slice(-12)
    const { data } = await olga.read('Task', 'list', { ...open, 'filters.projectId': projectId, perPage: '500' })
    expect(data.records.slice(0, 12).map(({ params }) => params.name)).toEqual(left)
    expect(data.meta.total).toBe(12 + 3)
    const asked = new URLSearchParams({ ...open, 'filters.projectId': projectId })
    const { text } = await olga.send(`/admin/export/Task.csv?${asked}`)
    expect([...text.matchAll(/Task \d\d/g)].map(([name]) => name).slice(0, 12)).toEqual(left)
  })

  test.each([
    ['Task', 'no'],
    ['Task', ''],
    ['Task', '{"status":"done"}'],
    ['Person', 'yes'],
  ])('of %s is not asked for by %j', async (subject, value) => {
    const { status } = await olga.read(subject, 'list', { 'filters.#open': value })
    expect(status).toBe(400)
  })
})
