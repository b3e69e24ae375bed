import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { programAt, secretOf, wrongWith } from './asking.ts'

const portal = openPortal()
const program = async (who: PersonKey, ...scopes: Parameters<typeof secretOf>[1] & object) =>
  programAt(portal.address(), await secretOf(who, scopes.length > 0 ? scopes : undefined))
const { vera, otto, carl } = world.people
const { northwind, globex } = world.organisations
const { packing } = world.projects

test('contacts are written once under a key, changed as they were read, and taken out; an address that is known is refused', async () => {
  const abels = await program('abel')
  const json = { name: 'Ruth Adler', email: 'ruth@adler.test', phone: null, note: 'Fair' }
  const headers = { 'idempotency-key': 'contact-ruth-1' }
  const [made, again] = [await abels('/contacts', { json, headers }), await abels('/contacts', { json, headers })]
  expect([made.status, again.data.id, wrongWith('/contacts', 'post', made)]).toEqual([201, made.data.id, []])
  expect(made.data).toMatchObject({ name: 'Ruth Adler', note: 'Fair', phone: null, organisationId: northwind })
  const at = `/contacts/${made.data.id}`
  const twice = await abels('/contacts', { json: { ...json, name: 'Other' } })
  expect([twice.status, twice.data.errors?.email?.code]).toEqual([400, 'contact-known'])
  const read = await abels(at)
  const tag = { 'if-match': read.headers.get('etag') ?? '' }
  const changed = await abels(at, { method: 'PATCH', json: { company: 'Adler & Co', note: null }, headers: tag })
  expect([changed.status, changed.data.company, changed.data.note, changed.data.name]).toEqual([
    200,
    'Adler & Co',
    null,
    'Ruth Adler',
  ])
  expect((await abels(at, { method: 'PATCH', json: { company: 'Late' }, headers: tag })).status).toBe(412)
  for (const wrong of [{ organisationId: globex }, { creatorId: otto.membershipId }, { email: 'none' }, { name: null }])
    expect((await abels(at, { method: 'PATCH', json: wrong })).status).toBe(400)
  for (const other of ['otto', 'carl', 'oscar'] as const)
    for (const sent of [{ method: 'PATCH', json: { name: 'Mine' } }, { method: 'DELETE' }])
      expect([other, [403, 404].includes((await (await program(other))(at, sent)).status)]).toEqual([other, true])
  expect((await (await program('otto'))(at, { method: 'DELETE' })).status).toBe(404)
  const reading = await program('abel', 'people:read')
  expect((await reading(at, { method: 'DELETE' })).data.type).toBe('urn:portico:problem:lacks-scope')
  const gone = await abels(at, { method: 'DELETE' })
  expect([gone.status, wrongWith('/contacts/{id}', 'delete', gone)]).toEqual([204, []])
  expect((await abels(at, { method: 'DELETE' })).status).toBe(404)
})

test.each(['group', 'team'] as const)(
  'a %s is made, renamed, filled and deleted; what opens something takes access:write',
  async (called) => {
    const [path, members, key] = [`/${called}s`, `/${called}-members`, `${called}Id`]
    const abels = await program('abel')
    const made = await abels(path, {
      json: { name: 'Night shift' },
      headers: { 'idempotency-key': `${called}-night-1` },
    })
    expect([made.status, made.data.organisationId, wrongWith(path, 'post', made)]).toEqual([201, northwind, []])
    const at = `${path}/${made.data.id}`
    const tag = { 'if-match': (await abels(at)).headers.get('etag') ?? '' }
    const renamed = await abels(at, { method: 'PATCH', json: { name: 'Late shift' }, headers: tag })
    expect([renamed.status, renamed.data.name, wrongWith(`${path}/{id}`, 'patch', renamed)]).toEqual([
      200,
      'Late shift',
      [],
    ])
    expect((await abels(at, { method: 'PATCH', json: { name: 'Lost' }, headers: tag })).status).toBe(412)
    const vera1 = { [key]: made.data.id, membershipId: vera.membershipId }
    const people = await program('abel', 'people:read', 'people:write')
    expect((await people(members, { json: vera1 })).data.type).toBe('urn:portico:problem:lacks-scope')
    const put = await abels(members, { json: vera1 })
    expect([put.status, put.data.membershipId, wrongWith(members, 'post', put)]).toEqual([201, vera.membershipId, []])
    expect((await abels(members, { json: vera1 })).data.id).toBe(put.data.id)
    for (const membershipId of [otto.membershipId, carl.membershipId])
      expect((await abels(members, { json: { ...vera1, membershipId } })).status).toBe(400)
    const ottos = await program('otto')
    for (const one of [at, `${members}/${put.data.id}`])
      expect((await ottos(one, { method: 'DELETE' })).status).toBe(404)
    expect((await ottos(members, { json: { ...vera1, membershipId: otto.membershipId } })).status).toBe(404)
    const share = {
      principalKind: called,
      principalId: made.data.id,
      resourceKind: 'project',
      resourceId: packing,
    } as const
    const { id: grant } = await prisma.grant.create({ data: { ...share, via: 'share' } })
    const kept = await abels(at, { method: 'DELETE' })
    expect([kept.status, kept.data.type, wrongWith(`${path}/{id}`, 'delete', kept)]).toEqual([
      409,
      'urn:portico:problem:still-shared',
      [],
    ])
    await prisma.grant.delete({ where: { id: grant } })
    const out = await abels(`${members}/${put.data.id}`, { method: 'DELETE' })
    expect([out.status, wrongWith(`${members}/{id}`, 'delete', out)]).toEqual([204, []])
    expect((await abels(at, { method: 'DELETE' })).status).toBe(204)
  },
)

test('a group of another organisation is made by staff who look after its people, and by nobody else', async () => {
  const json = { name: 'From outside', organisationId: globex }
  expect((await (await program('abel'))('/groups', { json })).status).toBe(404)
  expect((await (await program('olga'))('/groups', { json })).status).toBe(201)
})

test('a task waits for another one of its project, which its reader sees; in no circle, and not for ever', async () => {
  const milos = await program('milo')
  const made = await Promise.all(
    ['First', 'Second'].map((name) => prisma.task.create({ data: { projectId: world.projects.line4, name } })),
  )
  const [earlierId = '', laterId = ''] = made.map(({ id }) => id)
  const path = '/task-dependencies'
  const waits = await milos(path, { json: { laterId, earlierId }, headers: { 'idempotency-key': 'waits-12345' } })
  expect([waits.status, wrongWith(path, 'post', waits)]).toEqual([201, []])
  expect(waits.data).toMatchObject({ laterId, earlierId, projectId: world.projects.line4 })
  const elsewhere = await prisma.task.create({ data: { projectId: packing, name: 'Elsewhere' } })
  const codeOf = async (json: object) => (await milos(path, { json })).data.errors?.earlierId?.code
  expect(await codeOf({ laterId, earlierId })).toBe('waits-already')
  expect(await codeOf({ laterId: earlierId, earlierId: laterId })).toBe('waits-in-circle')
  expect(await codeOf({ laterId, earlierId: laterId })).toBe('waits-for-itself')
  // Milo does not see that one.
  expect(await codeOf({ laterId, earlierId: elsewhere.id })).toBe('unreachable')
  const sofias = await program('sofia')
  const other = await sofias(path, { json: { laterId, earlierId: elsewhere.id } })
  expect(other.data.errors?.earlierId?.code).toBe('other-project')
  const ottos = await program('otto')
  expect((await ottos(path, { json: { laterId, earlierId } })).status).toBe(400)
  expect((await ottos(`${path}/${waits.data.id}`, { method: 'DELETE' })).status).toBe(404)
  expect((await (await program('oscar'))(`${path}/${waits.data.id}`, { method: 'DELETE' })).status).toBe(403)
  expect((await milos(path, { json: { laterId, earlierId, projectId: packing } })).status).toBe(400)
  expect((await milos(`${path}/${waits.data.id}`, { method: 'DELETE' })).status).toBe(204)
  expect(await prisma.taskDependency.count({ where: { id: waits.data.id } })).toBe(0)
})
