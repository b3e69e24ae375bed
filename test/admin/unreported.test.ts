import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const organisationId = world.organisations.northwind
let adam: Colleague
let id = ''

beforeAll(async () => {
  adam = await colleague('adam')
  id = (await prisma.project.create({ data: { organisationId, name: 'Label printer' } })).id
})

const told = async () => (await adam.read('Project', 'show', {}, id)).data.record?.params.health
const idsOf = async (query: Record<string, string>) =>
  (await adam.read('Project', 'list', query)).data.records?.map(({ params }) => params.id)

test('a project that nobody has reported on says so, can be asked for, is not among the green ones, and comes last', async () => {
  expect(await told()).toBe('unreported')
  expect(await idsOf({ 'filters.health': 'unreported' })).toEqual([id])
  expect(await idsOf({ 'filters.health': 'green' })).not.toContain(id)
  for (const direction of ['asc', 'desc']) expect((await idsOf({ sortBy: 'health', direction }))?.at(-1)).toBe(id)
  const { text } = await adam.send('/admin/export/Project.csv?filters.health=unreported')
  expect(text).toContain('Nothing reported yet')
})

test('what else Adam changes says nothing of its health; saying that it is green does', async () => {
  const { params } = (await adam.read('Project', 'edit', {}, id)).data.record ?? { params: {} }
  await adam.call('Project', 'edit', { ...params, summary: 'Prints labels.' }, id)
  expect([await told(), (await prisma.project.findUniqueOrThrow({ where: { id } })).summary]).toEqual([
    'unreported',
    'Prints labels.',
  ])
  await adam.call('Project', 'edit', { health: 'green' }, id)
  expect(await told()).toBe('green')
})

test('a new one has the health that is filled in, green too', async () => {
  const made = await adam.call('Project', 'new', { organisationId, name: 'Cutter', health: 'green' })
  const cutter = await prisma.project.findFirstOrThrow({ where: { name: 'Cutter' } })
  expect([made.data.notice?.type, cutter.healthReported]).toEqual(['success', true])
  await adam.call('Project', 'new', { organisationId, name: 'Folder' })
  expect((await prisma.project.findFirstOrThrow({ where: { name: 'Folder' } })).healthReported).toBe(false)
})
