import { beforeAll, expect, test } from '@jest/globals'
import type { ResourceKind } from '@prisma/client'
import { areasSchema } from '../../domain/access/levels.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'

/** Carl reaches one phase of Line 4, and so of the project its name only; of Warehouse robots he sees the whole. */
const portal = openPortal()
const { line4, robots, packing } = world.projects
type Row = { id: string; name?: string; title?: string }
let carl: Visitor

beforeAll(async () => {
  await open('project', robots)
  // A list is sorted by what it shows.
  const columns = { projects: ['health', 'progress', 'endsOn', 'updatedAt'] }
  await prisma.layoutTemplate.update({ where: { name: 'Partner' }, data: { layout: { columns } } })
  carl = await portal.visitor('carl@brightline.test')
})

const projects = async (query: string) => (await carl.json(`/projects${query}`)).data.projects.map(({ id }: Row) => id)

test('a search finds Carl no words that are hidden from him, and those he may read', async () => {
  expect(await projects('?q=transport+robots')).toEqual([robots])
  expect(await projects('?q=vision+inspection')).toEqual([])
  expect(await projects('?q=retrofit')).toEqual([line4])
})

test.each(['progress', 'health', 'endsOn', 'updatedAt'])(
  'sorted by %s, upwards or downwards, Line 4 comes last: what it is sorted by is hidden on it',
  async (key) => {
    expect([await projects(`?sort=${key}`), await projects(`?sort=-${key}`)]).toEqual(Array(2).fill([robots, line4]))
  },
)

test('a filter finds Carl nothing by what is hidden from him, and the order does not tell that Line 4 is closed', async () => {
  await prisma.project.update({ where: { id: line4 }, data: { closedAt: new Date() } })
  expect(await projects('?state=closed')).toEqual([])
  expect(await projects('')).toEqual([line4, robots])
  await prisma.project.update({ where: { id: line4 }, data: { closedAt: null } })
})

test('a name that is hidden is neither found nor what the list is ordered by', async () => {
  await open('project', packing, ['Project.name'])
  expect(await projects('?q=packing+cell')).toEqual([])
  expect(await projects('')).toEqual([line4, robots, packing])
  expect(await projects('?sort=-name')).toEqual([robots, line4, packing])
})

/** In each section the first two are in a phase of which Carl sees all, the others in one in which a column is hidden from him. */
test.each([
  ['tasks', 'Task.status', 'open, done, hidden done, hidden open'],
  ['tasks', 'Task.dueOn', 'open, hidden open, done, hidden done'],
  ['raid', 'RaidEntry.severity', 'hidden medium, critical, hidden low, closed high'],
  ['raid', 'RaidEntry.closedAt', 'critical, hidden medium, hidden low, closed high'],
  ['documents', 'File.createdAt', 'of May, of March, hidden of July'],
] as const)('%s are not ordered by %s on those on which it is hidden', async (section, field, order) => {
  const address = `/projects/${await twoPhases(field)}/${section}`
  const rows: Row[] = (await carl.json(address)).data[section]
  expect(rows.map(({ name, title }) => name ?? title).join(', ')).toBe(order)
})

/** A project with a phase that is open to Carl as Build of Line 4 is, and another in which a column is hidden from him. */
async function twoPhases(field: string): Promise<string> {
  const ours = { organisationId: world.organisations.northwind }
  const { id: projectId } = await prisma.project.create({ data: { ...ours, name: `Without ${field}` } })
  const phase = async (...hidden: string[]) => {
    const { id } = await prisma.phase.create({ data: { projectId, name: hidden.join() } })
    await open('phase', id, hidden)
    return { projectId, phaseId: id }
  }
  const [seen, shy] = [await phase(), await phase(field)]
  const due = (day: number) => ({ dueOn: new Date(Date.UTC(2026, 4, day)) })
  const done = { status: 'done' } as const
  await prisma.task.createMany({
    data: [
      { ...seen, name: 'open', ...due(5) },
      { ...seen, name: 'done', ...due(3), ...done },
      { ...shy, name: 'hidden open', ...due(2) },
      { ...shy, name: 'hidden done', ...due(1), ...done },
    ],
  })
  const risk = { kind: 'risk' as const }
  await prisma.raidEntry.createMany({
    data: [
      { ...seen, ...risk, title: 'critical', severity: 'critical' },
      { ...seen, ...risk, title: 'closed high', severity: 'high', closedAt: new Date() },
      { ...shy, ...risk, title: 'hidden medium', severity: 'medium' },
      { ...shy, ...risk, title: 'hidden low', severity: 'low', closedAt: new Date() },
    ],
  })
  const file = (name: string, month: number) => ({
    ...{ name, createdAt: new Date(Date.UTC(2026, month - 1)), storageKey: `${field} ${name}` },
    ...{ mediaType: 'text/plain', size: 1, sha256: '' },
  })
  await prisma.file.createMany({
    data: [
      { ...seen, ...file('of March', 3) },
      { ...seen, ...file('of May', 5) },
      { ...shy, ...file('hidden of July', 7) },
    ],
  })
  return projectId
}

/** Opens something to Carl as a partner who delivers, but for some columns. */
async function open(resourceKind: ResourceKind, resourceId: string, hidden: string[] = []) {
  const { areas: kept } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
  const opened = Object.entries(areasSchema.parse(kept)).map(([area, rule]) => [area, { ...rule, hidden }])
  const { id: levelId } = await prisma.projectAccessLevel.create({
    data: { name: `For ${resourceId}`, areas: Object.fromEntries(opened) },
  })
  const carl = { principalKind: 'membership', principalId: world.people.carl.membershipId } as const
  await prisma.grant.create({ data: { ...carl, resourceKind, resourceId, via: 'share', levelId } })
}
