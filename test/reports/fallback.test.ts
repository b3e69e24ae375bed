import { expect, test } from '@jest/globals'

process.env.FALLBACK_EMAIL = 'Ops@meridian.test'
// What asks for settings is loaded when they are there.
const { disablePerson } = await import('../../domain/people/members/disable.ts')
const { mailOf } = await import('../../jobs/letters/letter.ts')
const { prisma } = await import('../../prisma/client.ts')
const { actorOf } = await import('../actors.ts')
const { world } = await import('../world.ts')

test('Sofia, who owns the cast’s schedule, is disabled: FALLBACK_EMAIL is told that it needs a new owner', async () => {
  await disablePerson(await actorOf('olga'), world.people.sofia.membershipId)
  const [told, ...more] = await prisma.delivery.findMany({ where: { kind: 'schedule_trouble' } })
  expect(more).toEqual([])
  expect(told).toMatchObject({
    email: 'ops@meridian.test',
    membershipId: null,
    subjectId: world.people.sofia.membershipId,
  })
  expect(told && (await mailOf(told))).toMatchObject({
    to: 'ops@meridian.test',
    subject: '2 schedules of Sofia Marino need a new owner',
    text: expect.stringContaining('The week in short'),
  })
})

test('Milo, who owns none, leaves without a word about schedules', async () => {
  const { membershipId } = world.people.milo
  await disablePerson(await actorOf('olga'), membershipId)
  expect(await prisma.delivery.count({ where: { kind: 'schedule_trouble', subjectId: membershipId } })).toBe(0)
})
