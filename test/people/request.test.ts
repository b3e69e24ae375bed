import { deliveries } from '../../admin/home/lists/mails.ts'
import type { PersonKey } from '../../cast/people.ts'
import { scope } from '../../domain/access/scope.ts'
import { requestReset, requestSignInLink } from '../../domain/people/sign-in/request.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { email } = world.people.nora
const asked = { email, address: '192.0.2.1' }

const table: [string, typeof requestReset, 'reset' | 'sign_in', string][] = [
  ['a reset', requestReset, 'reset', 'request-reset'],
  ['a sign-in link', requestSignInLink, 'sign_in', 'request-sign-in'],
]

describe.each(table)('%s that Nora asked for', (_what, request, kind, action) => {
  beforeAll(() => request(asked))

  test.each<[PersonKey, number]>([
    ['sofia', 1],
    ['milo', 0],
    ['abel', 0],
    ['gina', 0],
  ])('is among the mails that %s sees %i times, and its event too', async (who, times) => {
    const actor = await actorOf(who)
    const mails = prisma.delivery.count({ where: { AND: [{ kind, email }, scope(actor, 'read', 'Delivery')] } })
    const events = prisma.activity.count({ where: { AND: [{ action }, scope(actor, 'read', 'Activity')] } })
    expect([await mails, await events]).toEqual([times, times])
  })

  test('and came back waits for Sofia on the first page of the back-office', async () => {
    await prisma.delivery.updateMany({ where: { kind, email }, data: { state: 'bounced' } })
    const { where } = deliveries(await actorOf('sofia'))
    expect(await prisma.delivery.count({ where: { AND: [{ kind, email }, ...where] } })).toBe(1)
  })
})
