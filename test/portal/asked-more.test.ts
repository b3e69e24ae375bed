import { beforeAll, expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { northwind } = world.organisations
const many = 23
const numbers = Array.from({ length: many }, (_, number) => number)

beforeAll(async () => {
  const days = (number: number) => new Date(Date.UTC(2026, 0, number + 1))
  await prisma.organisation.createMany({ data: numbers.map((number) => ({ name: `Neighbour ${number}` })) })
  const senders = await prisma.organisation.findMany({ where: { name: { startsWith: 'Neighbour' } } })
  const email = 'nora@northwind.test'
  await prisma.partnership.createMany({
    data: senders.map(({ id }, number) => ({
      ...({ senderId: id, recipientId: northwind, senderView: 'pending', recipientView: 'pending' } as const),
      ...{ email, invitedById: world.people.gina.membershipId, invitedAt: days(number) },
    })),
  })
  await prisma.partnerAccess.createMany({
    data: senders.map(({ id }, number) => ({
      ...({ clientId: id, partnerId: northwind, state: 'pending', reach: 'complete', forAll: true, email } as const),
      ...{ givenById: world.people.gina.membershipId, sentAt: days(number) },
    })),
  })
  // Everybody asks for all that Sofia could share.
  const { membershipId } = world.people.carl
  const projects = await prisma.project.createManyAndReturn({
    data: numbers.map((number) => ({ name: `Cell ${number}`, organisationId: northwind })),
  })
  await prisma.accessRequest.deleteMany()
  await prisma.accessRequest.createMany({
    data: projects.map(({ id }, number) => ({
      membershipId,
      askerId: membershipId,
      resourceId: id,
      askedAt: days(number),
    })),
  })
})

test('Nora’s first page tells the first invitations and offers, how many more there are, and leads to all', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const { needs } = (await nora.json('/projects')).data
  expect(needs).toMatchObject({ invitations: { length: 5 }, offers: { length: 5 } })
  expect([needs.invitationsTotal, needs.offersTotal]).toEqual([many, many])
  const { text } = await nora.page('/projects')
  expect(text).toMatch(/href="\/account\/partners">18 more invite you to be partners/)
  expect(text).toMatch(/href="\/account\/partners\/clients">18 more offer you access/)
  expect((await nora.json('/account/partners/clients?page=2')).data).toMatchObject({ total: many })
})

test('Sofia’s leads to all who ask for access, page by page; who answers none finds no such page', async () => {
  const sofia = await portal.visitor('sofia@meridian.test')
  const { needs } = (await sofia.json('/projects')).data
  expect(needs).toMatchObject({ requests: { length: 5 }, requestsTotal: many })
  expect((await sofia.page('/projects')).text).toMatch(/href="\/access-requests">18 more ask for access/)
  const first = (await sofia.json('/access-requests')).data as { requests: { id: string }[] }
  const second = (await sofia.json('/access-requests?page=2')).data as { requests: { id: string }[] }
  expect([first.requests.length, second.requests.length]).toEqual([20, 3])
  expect(new Set([...first.requests, ...second.requests].map(({ id }) => id)).size).toBe(many)
  expect((await sofia.page('/access-requests?page=2')).text).toContain('Cell 22')
  const oscar = await portal.visitor('oscar@northwind.test')
  expect((await oscar.page('/access-requests')).status).toBe(404)
})
