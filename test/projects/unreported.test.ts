import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
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
