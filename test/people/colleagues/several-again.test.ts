import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { share } from '../../../domain/access/sharing/share.ts'
import { sharing } from '../../../domain/access/sharing/terms.ts'
import { disablePerson } from '../../../domain/people/members/disable.ts'
import { prisma } from '../../../prisma/client.ts'
import { actorOf } from '../../actors.ts'
import { programAt, secretOf, wrongWith } from '../../api/asking.ts'
import { letThemManage } from '../../partnerships/sharers.ts'
import { openPortal } from '../../portal/visitor.ts'
import { world } from '../../world.ts'

// Vera and Oscar were disabled, with something shared with each of them alone. Nora manages the projects of Northwind.

const portal = openPortal()
const { nora, vera, oscar } = world.people
const { packing, line4 } = world.projects
const shared = [
  [vera, packing],
  [oscar, line4],
] as const
const page = '/account/people/several'
const grantOf = (principalId: string) => prisma.grant.findFirstOrThrow({ where: { principalId, via: 'share' } })
const isBack = async ({ membershipId }: { membershipId: string }) => (await grantOf(membershipId)).suspendedAt === null
const lines = ['Vera', 'Oscar', 'Zita']
  .map((name) => `${name};${name.toLowerCase()}@northwind.test;Observer`)
  .join('\n')

beforeAll(letThemManage)
beforeEach(async () => {
  const olga = await actorOf('olga')
  for (const [{ membershipId: principalId }, resourceId] of shared) {
    await prisma.grant.deleteMany({ where: { principalId } })
    await share(olga, sharing.parse({ resourceKind: 'project', resourceId, principalKind: 'membership', principalId }))
    await disablePerson(olga, principalId)
  }
})
afterEach(async () => {
  await prisma.membership.updateMany({
    where: { id: { in: [vera.membershipId, oscar.membershipId] } },
    data: { disabledAt: null, reinvitedAt: null },
  })
  await prisma.membership.deleteMany({ where: { person: { email: 'zita@northwind.test' } } })
  await prisma.attempt.deleteMany()
})

test('of those who were here before is asked by name what comes back, pasted or from a file, and nobody is invited before', async () => {
  const visitor = await portal.visitor(nora.email)
  const body = new FormData()
  for (const [name, value] of Object.entries({ lines: '', profile: '' })) body.set(name, value)
  body.set('list', new Blob([lines]), 'people.csv')
  for (const sent of [{ body, headers: { accept: 'text/html' } }]) {
    const asked = await visitor.send(page, sent)
    expect([asked.status, asked.text.includes('Packing cell'), asked.text.includes('Line 4 retrofit')]).toEqual([
      400,
      true,
      true,
    ])
    expect(asked.text).toContain('zita@northwind.test')
  }
  expect(await prisma.person.count({ where: { email: 'zita@northwind.test' } })).toBe(0)
  expect((await visitor.send(page, { json: { lines } })).status).toBe(400)
  const { id } = await grantOf(vera.membershipId)
  const chosen = new FormData()
  for (const [name, value] of Object.entries({ lines, profile: '', asked: 'yes', restore: id }))
    chosen.append(name, value)
  const done = await visitor.send(page, { body: chosen, headers: { accept: 'text/html' } })
  expect([done.status, await isBack(vera), await isBack(oscar)]).toEqual([303, true, false])
  expect(await prisma.membership.count({ where: { person: { email: 'zita@northwind.test' } } })).toBe(1)
})

test('what is not theirs does not come back with them', async () => {
  const visitor = await portal.visitor(nora.email)
  const { id: foreign } = await prisma.grant.findFirstOrThrow({ where: { principalKind: 'team' } })
  expect((await visitor.send(page, { json: { lines, restore: [foreign] } })).status).toBe(400)
  const { id } = await grantOf(oscar.membershipId)
  const onlyVera = lines.split('\n')[0] ?? ''
  expect((await visitor.send(page, { json: { lines: onlyVera, restore: [id] } })).status).toBe(400)
  expect([await isBack(vera), await isBack(oscar)]).toEqual([false, false])
})

test('a program is told what could come back with whom, and says what does', async () => {
  const ask = programAt(portal.address(), await secretOf('nora'))
  const at = `/memberships/${vera.membershipId}/enabling`
  const told = await ask(at)
  const { id } = await grantOf(vera.membershipId)
  expect([told.status, told.data, wrongWith('/memberships/{id}/enabling', 'get', told)]).toEqual([
    200,
    { shares: [{ id, what: 'Packing cell', until: null }] },
    [],
  ])
  const others = programAt(portal.address(), await secretOf('gina'))
  expect((await others(at)).status).toBe(404)
  const done = await ask(at, { json: { restore: [id] } })
  expect([done.status, await isBack(vera)]).toEqual([200, true])
  const again = { email: oscar.email, name: 'Oscar Dahl', profile: 'observer' }
  const { id: his } = await grantOf(oscar.membershipId)
  expect((await ask('/memberships', { json: { ...again, restore: [his] } })).status).toBe(201)
  expect(await isBack(oscar)).toBe(true)
})
