import { share } from '../../../domain/access/sharing/share.ts'
import { sharing } from '../../../domain/access/sharing/terms.ts'
import { disablePerson } from '../../../domain/people/members/disable.ts'
import { prisma } from '../../../prisma/client.ts'
import { actorOf } from '../../actors.ts'
import { letThemManage } from '../../partnerships/sharers.ts'
import { openPortal } from '../../portal/visitor.ts'
import { world } from '../../world.ts'

const portal = openPortal()
const { nora, vera, otto } = world.people
const { packing, ofGlobex } = { packing: world.projects.packing, ofGlobex: world.projects.cleanRoom }
const enabling = `/account/people/${vera.membershipId}/enabling`
const grantOn = (resourceId: string) =>
  prisma.grant.findFirstOrThrow({ where: { resourceId, principalId: vera.membershipId } })

beforeAll(letThemManage)

/** Nora manages the projects of Northwind. Vera is disabled, with Packing cell, and a project of Globex, shared with her alone. */
beforeEach(async () => {
  const olga = await actorOf('olga')
  const principal = { principalKind: 'membership', principalId: vera.membershipId }
  await share(olga, sharing.parse({ resourceKind: 'project', resourceId: packing, ...principal }))
  const { id: _, ...like } = await grantOn(packing)
  await prisma.grant.create({ data: { ...like, resourceId: ofGlobex, organisationId: world.organisations.globex } })
  await disablePerson(olga, vera.membershipId)
})
afterEach(async () => {
  await prisma.grant.deleteMany({ where: { principalId: vera.membershipId } })
  await prisma.membership.update({ where: { id: vera.membershipId }, data: { disabledAt: null, reinvitedAt: null } })
})

test('Nora finds what she could give of what Vera had, and nothing of Globex', async () => {
  const visitor = await portal.visitor(nora.email)
  expect((await visitor.json('/account/people')).status).toBe(200)
  const { id } = await grantOn(packing)
  const { data } = await visitor.json(enabling)
  expect(data.shares).toEqual([{ id, what: 'Packing cell', until: null }])
  const { text } = await visitor.page(enabling)
  expect(text).toContain(`name="restore" value="${id}"`)
  expect(text).not.toContain('Globex')
})

test('what she ticks is back, and only that; what she could not give is refused', async () => {
  const visitor = await portal.visitor(nora.email)
  const hidden = await grantOn(ofGlobex)
  const { id } = await grantOn(packing)
  expect((await visitor.send(enabling, { json: { restore: [hidden.id] } })).status).toBe(400)
  expect((await visitor.post(enabling, { asked: 'yes', restore: id })).status).toBe(303)
  expect((await grantOn(packing)).suspendedAt).toBe(null)
  expect((await grantOn(ofGlobex)).suspendedAt).not.toBe(null)
})

test('inviting her again asks first, and is done with the answer, also with none', async () => {
  const visitor = await portal.visitor(nora.email)
  const again = { email: vera.email, name: 'Vera', profile: 'observer' }
  const asked = await visitor.post('/account/people', again)
  expect([asked.status, asked.text.includes('Packing cell')]).toEqual([400, true])
  expect(await prisma.membership.count({ where: { id: vera.membershipId, reinvitedAt: null } })).toBe(1)
  expect((await visitor.post('/account/people', { ...again, asked: 'yes' })).status).toBe(303)
  expect((await grantOn(packing)).suspendedAt).not.toBe(null)
})

test('Otto, of another organisation, finds no such page, and nobody finds one of who is in', async () => {
  expect((await (await portal.visitor(otto.email)).json(enabling)).status).toBe(404)
  const visitor = await portal.visitor(nora.email)
  expect((await visitor.json(`/account/people/${nora.membershipId}/enabling`)).status).toBe(404)
})
