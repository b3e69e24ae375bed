import { beforeEach, expect, test } from '@jest/globals'
import { pauseSchedule, resumeSchedule } from '../../domain/reports/schedules/pause.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { deleteCastSchedule, scheduleOf } from './schedules.ts'

const sofia = await actorOf('sofia')
const adam = await actorOf('adam')
const reason = 'Northwind is on holiday until March'

beforeEach(deleteCastSchedule)

/** The mails about schedules: to whom, and what they say. */
async function mails() {
  const posted = await prisma.delivery.findMany({ where: { kind: 'schedule_trouble' } })
  const letters = await Promise.all(posted.map(mailOf))
  return letters.map((mail, at) => [posted[at]?.email, 'withheld' in mail ? mail.withheld : mail.text] as const)
}

test('a pause has a reason, which stands on the schedule and in its activity, and goes with the pause', async () => {
  const id = await scheduleOf()
  for (const none of ['', '   ', 'x'.repeat(201)])
    await expect(pauseSchedule(sofia, id, { reason: none })).rejects.toMatchObject({ fields: { reason: 'missing' } })
  await pauseSchedule(sofia, id, { reason })
  const kept = () => prisma.schedule.findUniqueOrThrow({ where: { id } })
  expect(await kept()).toMatchObject({ pausedBecause: 'on-request', pauseReason: reason, nextAt: null })
  const told = await prisma.activity.findMany({ where: { subjectId: id, action: 'pause' } })
  expect(told).toMatchObject([{ actorName: 'Sofia Marino', detail: { because: 'on-request', reason } }])
  await pauseSchedule(adam, id, { reason: 'Another one' })
  expect(await kept()).toMatchObject({ pauseReason: reason })
  await resumeSchedule(sofia, id)
  expect(await kept()).toMatchObject({ pausedAt: null, pauseReason: null })
})

test('Sofia, its owner, is told that Adam has paused it and why; of her own pause she is not told, nor is anybody in her place', async () => {
  const id = await scheduleOf({ name: 'For the board' })
  await pauseSchedule(sofia, id, { reason })
  expect(await mails()).toEqual([])
  await resumeSchedule(sofia, id)
  await pauseSchedule(adam, id, { reason })
  expect(await mails()).toEqual([
    [world.people.sofia.email, expect.stringContaining(`Adam Weiss has paused it: ${reason}`)],
  ])
  await resumeSchedule(sofia, id)
  expect(await mails()).toEqual([[world.people.sofia.email, 'over-meanwhile']])
  await prisma.delivery.deleteMany()
  await prisma.schedule.update({ where: { id }, data: { ownerId: null } })
  await pauseSchedule(adam, id, { reason })
  expect(await mails()).toEqual([])
})
