import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { programAt, secretOf, wrongWith } from './asking.ts'

const portal = openPortal()
const program = async (who: PersonKey) => programAt(portal.address(), await secretOf(who))
const { northwind, globex } = world.organisations
const { line4, cleanRoom } = world.projects
const { sofia, milo, gina, carl, max } = world.people
const project = { organisationId: northwind, name: 'Spray booth' }

test('Sofia begins a project under a key, and Milo runs it; Nora sees it at once, Otto never; the log says so', async () => {
  const [ask, nora, otto] = [await program('sofia'), await program('nora'), await program('otto')]
  const json = { ...project, managerId: milo.membershipId, startsOn: '2026-12-01', budget: '125000.50', progress: 10 }
  const headers = { 'idempotency-key': 'booth-of-sofia' }
  const [made, again] = [await ask('/projects', { json, headers }), await ask('/projects', { json, headers })]
  expect([made.status, again.data.id, wrongWith('/projects', 'post', made)]).toEqual([201, made.data.id, []])
  expect(made.data).toMatchObject({ ...json, health: null, creatorId: sofia.membershipId, closedAt: null })
  const at = `/projects/${made.data.id}`
  expect([(await nora(at)).data.name, (await otto(at)).status]).toEqual(['Spray booth', 404])
  const own = await (await program('milo'))(at, { method: 'PATCH', json: { summary: 'By Milo' } })
  expect([own.status, own.data.summary]).toEqual([200, 'By Milo'])
  const tag = { 'if-match': (await ask(at)).headers.get('etag') ?? '' }
  const changed = await ask(at, { method: 'PATCH', json: { health: 'amber', endsOn: '2027-03-01' }, headers: tag })
  expect([changed.status, changed.data.health, wrongWith('/projects/{id}', 'patch', changed)]).toEqual([
    200,
    'amber',
    [],
  ])
  const late = await ask(at, { method: 'PATCH', json: { name: 'No' }, headers: tag })
  expect([late.status, late.data.meanwhile.both]).toEqual([412, { name: { sent: 'No', kept: 'Spray booth' } }])
  const log = await prisma.activity.findMany({ where: { projectId: made.data.id }, orderBy: { at: 'asc' } })
  expect(log.map(({ action, projectId }) => [action, projectId])).toEqual([
    ['create', made.data.id],
    ['update', made.data.id],
    ['update', made.data.id],
  ])
})

test('health that is filled in at the beginning is said', async () => {
  const { data } = await (await program('olga'))('/projects', { json: { ...project, name: 'Red one', health: 'red' } })
  expect(data.health).toBe('red')
})

test.each([
  ['Milo, who only runs what others begin', 'milo', {}, 403, undefined],
  ['Nora, her own', 'nora', {}, 403, undefined],
  ['Nora, Globex’s', 'nora', { organisationId: globex }, 400, 'organisationId'],
  ['Carl, Northwind’s, where he delivers', 'carl', {}, 403, undefined],
  ['Otto, Northwind’s', 'otto', {}, 400, 'organisationId'],
  ['Olga, of nobody', 'olga', { organisationId: line4 }, 400, 'organisationId'],
  ['Olga, run by Gina', 'olga', { managerId: gina.membershipId }, 400, 'managerId'],
  ['Olga, of a product of nothing', 'olga', { productId: line4 }, 400, 'productId'],
  ['Olga, in somebody’s name', 'olga', { creatorId: milo.membershipId }, 400, 'creatorId'],
  ['Olga, without a name', 'olga', { name: ' ' }, 400, 'name'],
  ['Olga, with health that nobody says', 'olga', { health: null }, 400, 'health'],
  ['Olga, ending before it begins', 'olga', { startsOn: '2026-12-02', endsOn: '2026-12-01' }, 400, 'endsOn'],
  ['Olga, of a budget too large', 'olga', { budget: '1000000000000000' }, 400, 'budget'],
] as const)('%s: no project is begun', async (_, who, more, status, field) => {
  const before = await prisma.project.count()
  const told = await (await program(who))('/projects', { json: { ...project, ...more } })
  expect([told.status, Object.keys(told.data.errors ?? {})[0]]).toEqual([status, field])
  expect(wrongWith('/projects', 'post', told)).toEqual([])
  expect(await prisma.project.count()).toBe(before)
})

test('a product of another customer is none for it', async () => {
  const category = await prisma.productCategory.findFirstOrThrow()
  const of = { categoryId: category.id, name: 'Autoclaves' }
  const { id: productId } = await prisma.product.create({ data: { ...of, organisationId: globex } })
  const ask = await program('olga')
  const made = await ask('/projects', { json: { ...project, productId } })
  const moved = await ask(`/projects/${line4}`, { method: 'PATCH', json: { productId } })
  expect([made, moved].map(({ status, data }) => [status, data.errors?.productId?.code])).toEqual([
    [400, 'unreachable'],
    [400, 'unreachable'],
  ])
})

test('a project is changed by the staff who may, and stays of its organisation', async () => {
  const change = async (who: PersonKey, id: string, json: object) => {
    const told = await (await program(who))(`/projects/${id}`, { method: 'PATCH', json })
    expect(wrongWith('/projects/{id}', 'patch', told)).toEqual([])
    return told.status
  }
  expect(await change('nora', line4, { name: 'Ours' })).toBe(403)
  expect(await change('carl', line4, { budget: '1.00' })).toBe(403)
  expect(await change('otto', line4, { name: 'Ours' })).toBe(404)
  expect(await change('milo', cleanRoom, { name: 'Mine' })).toBe(404)
  expect(await change('olga', line4, { organisationId: globex })).toBe(400)
  expect(await change('olga', line4, { managerId: gina.membershipId })).toBe(400)
  expect(await change('olga', line4, { managerId: max.membershipId, summary: 'With Max' })).toBe(200)
  expect(await change('olga', line4, { managerId: carl.membershipId })).toBe(400)
  expect(await change('olga', line4, {})).toBe(200)
})
