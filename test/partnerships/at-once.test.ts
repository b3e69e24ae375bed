import { expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { addressOf, senderId, standing, standsNow } from './between.ts'

// Both sides act at the same moment.

const portal = openPortal()
const page = '/account/partners'
const as = (who: PersonKey) => portal.visitor(world.people[who].email)

beforeEach(async () => {
  await standing('none none')
})

test('of twenty invitations from both sides at the same moment one stands', async () => {
  const both = [await as('nora'), await as('gina')]
  const asked = Array.from({ length: 20 }, (_, n) =>
    both[n % 2]?.send(page, { json: { email: n % 2 ? addressOf.sender : addressOf.recipient } }),
  )
  const statuses = (await Promise.all(asked)).map((answer) => answer?.status)
  expect(statuses.filter((status) => status === 201)).toHaveLength(1)
  expect(statuses.filter((status) => status !== 201).every((status) => status === 409)).toBe(true)
  expect(await standsNow()).toMatch(/^PENDING PENDING/)
})

test('of both sides acting at the same moment one wins, and the other is told', async () => {
  const [nora, gina] = [await as('nora'), await as('gina')]
  for (let n = 0; n < 5; n++) {
    const id = await standing('PENDING PENDING')
    const [withdrawn, accepted] = await Promise.all([
      nora.send(`${page}/${id}/deletion`, { json: {} }),
      gina.send(`${page}/${id}/acceptance`, { json: {} }),
    ])
    // A deletion after the acceptance ends the partnership; one before leaves nothing to accept.
    expect([`${withdrawn.status} ${accepted.status}`, await standsNow()]).toEqual([
      expect.stringMatching(/^201 (201|404)$/),
      'none none',
    ])
  }
})

test('who answers an invitation to an address that was nobody’s, while they invite back, is told what became of it', async () => {
  const [nora, gina] = [await as('nora'), await as('gina')]
  for (let n = 0; n < 5; n++) {
    await standing('none none')
    const email = 'otto@globex.test'
    const data = { senderId, email, senderView: 'pending', recipientView: 'pending' } as const
    const { id } = await prisma.partnership.create({ data })
    const answers = await Promise.all([
      gina.send(`${page}/${id}/acceptance`, { json: {} }),
      nora.send(page, { json: { email: 'gina@globex.test' } }),
    ])
    expect(answers.map(({ status }) => [201, 404, 409].includes(status))).toEqual([true, true])
    expect(await standsNow()).not.toBe('none none')
  }
})
