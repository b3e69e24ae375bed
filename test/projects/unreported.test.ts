import { readXlsx } from 'hucre/xlsx'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { editionFor } from '../reports/editions.ts'
import { of, textOf, write } from '../reports/written.ts'
import { world } from '../world.ts'

const portal = openPortal()
const organisationId = world.organisations.northwind
let id = ''

beforeAll(async () => {
  const project = { organisationId, name: 'Label printer', managerId: world.people.milo.membershipId }
  id = (await prisma.project.create({ data: project })).id
})

type Listed = { id: string; health?: string | null }
const nora = () => portal.visitor('nora@northwind.test')
const read = async (path: string) => (await (await nora()).json(path)).data
const idsAt = async (path: string) => (await read(path)).projects.map((project: Listed) => project.id)

test('a project that nobody has reported on says so, on its page, in the list and in their JSON twins', async () => {
  const visitor = await nora()
  for (const path of ['/projects', `/projects/${id}`, `/projects/${id}/plan`])
    expect((await visitor.page(path)).text).toContain('<span class="mark unreported">Nothing reported yet</span>')
  expect((await read(`/projects/${id}`)).project.health).toBeNull()
  expect((await read('/projects')).projects.find((project: Listed) => project.id === id).health).toBeNull()
})

test('it is not among those on track, but can be asked for', async () => {
  expect(await idsAt('/projects?health=green')).not.toContain(id)
  expect(await idsAt('/projects?health=unreported')).toEqual([id])
  expect((await idsAt('/projects?sort=-health')).at(-1)).toBe(id)
})

test('a report says so as well, on paper and in a workbook', async () => {
  const report = { name: 'Where they stand', entity: 'project' as const, columns: ['name', 'health'] }
  const edition = async () => editionFor(await actorOf('nora'), { ...report, filters: [of('Label printer')] })
  const [page = ''] = await textOf(await write(await edition(), 'pdf'))
  expect(page).toContain('Nothing reported yet')
  expect(page).not.toContain('On track')
  const rows = (await readXlsx(await write(await edition(), 'xlsx'))).sheets[0]?.rows
  expect(rows?.at(-1)).toEqual(['Label printer', 'Nothing reported yet'])
})

test('with its first status report it has a health, also where that is green', async () => {
  const report = { projectId: id, reportedOn: new Date('2026-01-05'), summary: 'Begun.', progress: 1 }
  await prisma.statusReport.create({ data: { ...report, health: 'green' } })
  expect((await read(`/projects/${id}`)).project.health).toBe('green')
  expect(await idsAt('/projects?health=green')).toContain(id)
})

test.each(['green', 'red'] as const)('so has one that is set to %s', async (health) => {
  const { id } = await prisma.project.create({ data: { organisationId, name: `Set to ${health}` } })
  await prisma.project.update({ where: { id }, data: { health } })
  expect((await read(`/projects/${id}`)).project.health).toBe(health)
})
