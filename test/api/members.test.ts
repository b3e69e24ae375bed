import type { PersonKey } from '../../cast/people.ts'
import { makeMachine } from '../../domain/tokens/machines.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { atOnce } from '../people/at-once.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { programAt, secretOf, secretOfMember, wrongWith } from './asking.ts'

const portal = openPortal()
const program = async (who: PersonKey) => programAt(portal.address(), await secretOf(who))
const machine = async (profile: 'administrator' | 'billing_administrator') => {
  const id = await makeMachine(await actorOf('nora'), { name: 'ERP', profile })
  return { id, ask: programAt(portal.address(), await secretOfMember(id)) }
}
const { nora, abel, max, vera, carl, oscar } = world.people
const { northwind, globex } = world.organisations
const ina = { email: 'ina@northwind.test', name: 'Ina Holm', profile: 'observer' }
const at = (id: string, more = '') => `/memberships/${id}${more}`
const row = (id: string) => prisma.membership.findUniqueOrThrow({ where: { id } })

test('Abel’s program invites Ina once under a key; a mail goes out, and the invitation is sent again and taken back', async () => {
  const abels = await program('abel')
  const headers = { 'idempotency-key': 'invite-ina-1' }
  const [made, again] = [
    await abels('/memberships', { json: ina, headers }),
    await abels('/memberships', { json: ina, headers }),
  ]
  expect([made.status, again.data.id, wrongWith('/memberships', 'post', made)]).toEqual([201, made.data.id, []])
  const { id } = made.data
  expect(made.data).toMatchObject({ organisationId: northwind, profile: 'observer' })
  expect(made.data).not.toHaveProperty('accessLevelId')
  const mails = () => prisma.delivery.count({ where: { kind: 'invitation', email: ina.email } })
  expect(await mails()).toBe(1)
  const resent = await abels(at(id, '/invitation'), { method: 'POST' })
  expect([resent.status, await mails(), wrongWith('/memberships/{id}/invitation', 'post', resent)]).toEqual([
    200,
    2,
    [],
  ])
  const back = await abels(at(id, '/invitation'), { method: 'DELETE' })
  expect([back.status, wrongWith('/memberships/{id}/invitation', 'delete', back)]).toEqual([204, []])
  expect((await abels(at(id, '/invitation'), { method: 'DELETE' })).status).toBe(409)
  expect((await row(id)).disabledAt).not.toBeNull()
})

test('a member is disabled, let in again and given another profile; of two who change them as they read them, one is told', async () => {
  const abels = await program('abel')
  const off = await abels(at(vera.membershipId, '/disabling'), { json: {} })
  expect([off.status, wrongWith('/memberships/{id}/disabling', 'post', off)]).toEqual([200, []])
  expect(off.data.disabledAt).not.toBeNull()
  const twice = await abels(at(vera.membershipId, '/disabling'), { json: {} })
  expect([twice.status, twice.data.type]).toEqual([409, 'urn:portico:problem:already-disabled'])
  const on = await abels(at(vera.membershipId, '/enabling'), { method: 'POST' })
  expect([on.status, on.data.disabledAt, wrongWith('/memberships/{id}/enabling', 'post', on)]).toEqual([200, null, []])
  const tag = { 'if-match': on.headers.get('etag') ?? '' }
  const both = ['observer', 'manager'].map(
    (profile) => () =>
      abels(at(vera.membershipId), { method: 'PATCH', json: { profile, licence: 'take' }, headers: tag }),
  )
  const ends = await atOnce('select from "Organisation" for no key update', ...both)
  const told = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []))
  expect(told.map(({ status }) => status).toSorted()).toEqual([200, 412])
  for (const one of told) expect(wrongWith('/memberships/{id}', 'patch', one)).toEqual([])
  const log = await prisma.activity.findMany({ where: { subjectId: vera.membershipId, action: 'change-profile' } })
  expect(log).toHaveLength(1)
})

test.each([
  ['Max, who looks after nobody', 'max', { json: ina }, 403],
  ['Otto, into Northwind', 'otto', { json: { ...ina, organisationId: northwind } }, 404],
  ['Nora, into Globex', 'nora', { json: { ...ina, organisationId: globex } }, 404],
  ['Abel, a billing administrator', 'abel', { json: { ...ina, profile: 'billing_administrator' } }, 403],
  ['Abel, at a level of his choice', 'abel', { json: { ...ina, accessLevelId: northwind } }, 400],
  ['Abel, the legal representative', 'abel', { json: { ...ina, legalRepresentative: true } }, 400],
  ['Abel, with a password', 'abel', { json: { ...ina, by: 'password' } }, 400],
  ['Abel, a guest', 'abel', { json: { ...ina, profile: 'guest' } }, 400],
  ['Abel, Nora once more', 'abel', { json: { ...ina, email: nora.email } }, 400],
  ['Olga, into Globex without a level', 'olga', { json: { ...ina, organisationId: globex } }, 400],
  ['Milo, who looks after no people', 'milo', { json: { ...ina, organisationId: globex, accessLevelId: globex } }, 403],
] as const)('%s: nobody is invited', async (_, who, sent, status) => {
  const before = await prisma.membership.count()
  const told = await (await program(who))('/memberships', sent)
  expect([told.status, wrongWith('/memberships', 'post', told)]).toEqual([status, []])
  expect(await prisma.membership.count()).toBe(before)
})

test('Olga’s program invites into Globex at the level that she says', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const json = { ...ina, email: 'ivo@globex.test', organisationId: globex, accessLevelId, locale: 'de' }
  const { status, data } = await (await program('olga'))('/memberships', { json })
  expect([status, data.accessLevelId, data.organisationId]).toEqual([201, accessLevelId, globex])
  const { locale } = await prisma.person.findUniqueOrThrow({ where: { email: 'ivo@globex.test' } })
  expect(locale).toBe('de')
})

test('nobody writes the people of others, nor what is not theirs to give', async () => {
  const [abels, noras] = [await program('abel'), await program('nora')]
  for (const [path, ask] of [
    ['', { method: 'PATCH', json: { profile: 'visitor' } }],
    ['/disabling', { json: {} }],
    ['/enabling', { method: 'POST' }],
    ['/invitation', { method: 'POST' }],
    ['/invitation', { method: 'DELETE' }],
  ] as const)
    expect([path, (await noras(at(carl.membershipId, path), ask)).status]).toEqual([path, 404])
  const change = async (id: string, json: object) => (await abels(at(id), { method: 'PATCH', json })).status
  expect(await change(nora.membershipId, { profile: 'visitor' })).toBe(403)
  expect(await change(abel.membershipId, { profile: 'billing_administrator' })).toBe(403)
  expect(await change(max.membershipId, { jobRole: 'Boss' })).toBe(403)
  expect(await change(max.membershipId, { accessLevelId: northwind })).toBe(403)
  for (const more of [
    { legalRepresentative: true },
    { personId: carl.personId },
    { disabledAt: null },
    { supervisorId: null },
  ])
    expect([more, await change(max.membershipId, more)]).toEqual([more, 400])
  expect((await abels(at(abel.membershipId, '/disabling'), { json: {} })).status).toBe(409)
  const strange = await abels(at(max.membershipId, '/disabling'), { json: { successorId: carl.membershipId } })
  expect([strange.status, (await row(max.membershipId)).disabledAt]).toEqual([400, null])
})

test('whoever’s layout hides the account writes no people', async () => {
  const abels = await program('abel')
  const layout = { navigation: ['projects'], sections: ['plan'] }
  const { id: templateId } = await prisma.layoutTemplate.create({ data: { name: 'Bare', layout } })
  const target = { targetKind: 'membership', target: abel.membershipId, templateId } as const
  await prisma.layoutAssignment.create({ data: target })
  expect((await abels('/memberships', { json: ina })).status).toBe(404)
  expect((await abels(at(max.membershipId), { method: 'PATCH', json: { profile: 'visitor' } })).status).toBe(404)
  await prisma.layoutAssignment.deleteMany({ where: { templateId } })
})

describe('a machine account', () => {
  test('gives no profile that it could not, and none of its own a higher one', async () => {
    const { id, ask } = await machine('administrator')
    const invite = async (profile: string) =>
      (await ask('/memberships', { json: { ...ina, email: `${profile}@northwind.test`, profile } })).status
    expect([await invite('billing_administrator'), await invite('manager')]).toEqual([403, 201])
    expect((await ask(at(id), { method: 'PATCH', json: { profile: 'billing_administrator' } })).status).toBe(403)
    expect((await ask(at(nora.membershipId), { method: 'PATCH', json: { profile: 'visitor' } })).status).toBe(403)
    expect((await ask(at(id, '/disabling'), { json: {} })).status).toBe(409)
  })

  test('brings no legal representative back, whatever its profile: neither by letting in nor by inviting', async () => {
    const { ask } = await machine('billing_administrator')
    const where = { id: oscar.membershipId }
    await prisma.membership.update({ where, data: { legalRepresentative: true, disabledAt: new Date() } })
    expect((await ask(at(oscar.membershipId, '/enabling'), { method: 'POST' })).status).toBe(403)
    const json = { email: oscar.email, name: 'Oscar Dahl', profile: 'observer' }
    expect((await ask('/memberships', { json })).status).toBe(201)
    expect(await row(oscar.membershipId)).toMatchObject({ legalRepresentative: false })
  })
})
