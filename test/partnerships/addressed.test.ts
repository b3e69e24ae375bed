import { jest } from '@jest/globals'
import pg from 'pg'
import { giveAccess } from '../../domain/partnerships/access/giving/give.ts'
import { invitePartner } from '../../domain/partnerships/invite.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { levelId, products } from './giving.ts'

// Whose an address is stays with whoever has it: where an invitation goes, and what is asked of the database on the way.

const { northwind, globex, solo } = world.organisations
const gina = world.people.gina

beforeEach(async () => {
  await prisma.partnership.deleteMany({})
  await prisma.partnerAccess.deleteMany({})
  await prisma.$executeRaw`delete from "Attempt" where key like 'partnering%'`
})

test.each([
  ['Globex', 'Solo', globex],
  ['Solo', 'Globex', solo],
])('an invitation to somebody of both goes to %s, which they used after %s', async (_last, _before, used) => {
  const { accessLevelId, personId } = await prisma.membership.findUniqueOrThrow({ where: { id: gina.membershipId } })
  const other = { personId, organisationId: solo }
  await prisma.membership.deleteMany({ where: other })
  await prisma.membership.create({ data: { ...other, accessLevelId, profile: 'observer' } })
  for (const [organisationId, lastUsedAt] of [
    [globex, used === globex ? '2026-11-02' : '2026-11-01'],
    [solo, used === solo ? '2026-11-02' : '2026-11-01'],
  ] as const)
    await prisma.membership.updateMany({
      where: { personId, organisationId },
      data: { lastUsedAt: new Date(lastUsedAt) },
    })
  const { id } = await invitePartner(await actorOf('nora'), { email: gina.email })
  expect(await prisma.partnership.findUnique({ where: { id } })).toMatchObject({
    senderId: northwind,
    recipientId: used,
  })
})

const addresses = [gina.email, 'nobody@elsewhere.test', 'otto@globex.test']

test.each([
  ['an invitation', async (email: string) => invitePartner(await actorOf('nora'), { email })],
  [
    'an offer of access',
    async (email: string) => {
      const productIds = products.slice(0, 1).map(({ id }) => id)
      return giveAccess(await actorOf('nora'), { email, levelId, reach: 'limited', productIds, wallet: false })
    },
  ],
] as const)(
  '%s asks the database the same of an address that is known, of none and of a disabled one',
  async (_, send) => {
    await prisma.membership.updateMany({
      where: { id: world.people.otto.membershipId },
      data: { disabledAt: new Date() },
    })
    const told: [number, string[]][] = []
    // The first of all prepares what is asked of all addresses.
    for (const email of ['first@elsewhere.test', ...addresses]) {
      const asked = jest.spyOn(pg.Client.prototype, 'query')
      const answer = await send(email)
      told.push([asked.mock.calls.length, Object.keys(answer)])
      asked.mockRestore()
    }
    const [, ...same] = told
    expect(same).toEqual(addresses.map(() => same[0]))
  },
)
