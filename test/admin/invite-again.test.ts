import { share } from '../../domain/access/sharing/share.ts'
import { sharing } from '../../domain/access/sharing/terms.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { northwind } = world.organisations
const { vera } = world.people
let adam: Colleague

beforeAll(async () => {
  adam = await colleague('adam')
  const { id: levelId } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Client' } })
  const olga = await actorOf('olga')
  const asked = {
    resourceKind: 'project',
    resourceId: world.projects.packing,
    principalKind: 'membership',
    principalId: vera.membershipId,
  }
  await share(olga, sharing.parse({ ...asked, levelId, until: '2999-01-31' }))
  await disablePerson(olga, vera.membershipId)
})

const fields = async (value: string) => {
  const { data } = await adam.read('Organisation', 'invite', { field: 'email', value }, northwind)
  return data.form?.fields ?? []
}

test('Adam types Vera’s address, reads what was shared with her alone, and ticks what comes back', async () => {
  expect((await fields('nobody@northwind.test')).map(({ name }) => name)).not.toContain('restore')
  const restore = (await fields(' Vera@Northwind.test ')).find(({ name }) => name === 'restore')
  expect(restore).toMatchObject({ value: [], choices: [{ label: 'Packing cell · Client · 31 Jan 2999' }] })
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const input = { name: 'Vera Stein', email: vera.email, profile: 'visitor', by: 'link', accessLevelId }
  const ticked = { ...input, restore: restore?.choices?.map(({ value }) => value) }
  expect((await adam.call('Organisation', 'invite', ticked, northwind)).data.notice?.type).toBe('success')
  const grants = await prisma.grant.findMany({ where: { principalId: vera.membershipId } })
  expect(grants.map(({ suspendedAt }) => suspendedAt)).toEqual([null])
  const again = await adam.call('Organisation', 'invite', input, northwind)
  expect(again.data.notice?.message).toContain('invited again already')
})

test('somebody who is a member has nothing to come back', async () => {
  expect((await fields('max@northwind.test')).map(({ name }) => name)).not.toContain('restore')
})
