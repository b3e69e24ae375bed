import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()

test('the activity log says from which address somebody did something, as the proxy before the door says it', async () => {
  const max = await portal.visitor()
  const headers = { 'x-forwarded-for': '203.0.113.9' }
  const json = { email: 'max@northwind.test', password: castPassword }
  expect((await max.send('/sign-in', { json, headers })).status).toBe(201)
  const body = 'We look at it on Monday.'
  const path = `/projects/${world.projects.line4}/updates`
  await max.send(path, { json: { body }, headers: { 'x-forwarded-for': '203.0.113.10' } })
  const where = { actorId: world.people.max.membershipId }
  const rows = await prisma.activity.findMany({ where, orderBy: { id: 'desc' }, take: 2 })
  expect(rows.map(({ address }) => address)).toEqual(['203.0.113.10', '203.0.113.9'])
})
