import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { resumeSchedule } from '../../domain/reports/schedules/pause.ts'
import { takeOverSchedule } from '../../domain/reports/schedules/take-over.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { deleteCastSchedule, scheduleOf } from './schedules.ts'

const { sofia, olga } = world.people

beforeEach(deleteCastSchedule)
afterEach(async () => {
  await prisma.membership.update({ where: { id: sofia.membershipId }, data: { disabledAt: null } })
})

/** A schedule of Sofia's that has just lost its last recipient. */
async function pausedByItself(): Promise<string> {
  const scheduleId = await scheduleOf({ name: 'For the board' })
  await prisma.suppression.create({ data: { scheduleId, email: 'board@northwind.test' } })
  const { id } = await prisma.run.create({ data: { scheduleId, dueAt: new Date(), trigger: 'schedule' } })
  await startRun(id)
  return scheduleId
}

/** The mails about schedules that wait: to whom, and what they say. */
async function mails() {
  const deliveries = await prisma.delivery.findMany({ where: { kind: 'schedule_trouble' }, orderBy: { email: 'asc' } })
  const letters = await Promise.all(deliveries.map(mailOf))
  return letters.map((mail, at) => ({
    to: deliveries[at]?.email,
    ...('withheld' in mail ? mail : { subject: mail.subject, text: mail.text }),
  }))
}

test('a schedule that has nobody left to send to tells Sofia, its owner, by mail', async () => {
  const id = await pausedByItself()
  expect(await mails()).toEqual([
    {
      to: sofia.email,
      subject: 'Paused: the schedule “For the board”',
      text: expect.stringContaining('Nobody is left to send it to'),
    },
  ])
  expect((await mails())[0]).toMatchObject({
    text: expect.stringContaining(`/admin/resources/Schedule/records/${id}/show`),
  })
  await resumeSchedule(await actorOf('sofia'), id)
  expect(await mails()).toEqual([{ to: sofia.email, withheld: 'over-meanwhile' }])
})

test('with Sofia gone, the host’s billing administrator is told; that she has left, too', async () => {
  await scheduleOf({ name: 'On Mondays' })
  await disablePerson(await actorOf('adam'), sofia.membershipId)
  await pausedByItself()
  const told = await mails()
  expect(told.map(({ to }) => to)).toEqual([olga.email, olga.email])
  expect(
    told.toSorted((a, b) => String('subject' in a && a.subject).localeCompare(String('subject' in b && b.subject))),
  ).toMatchObject([
    {
      subject: '2 schedules of Sofia Marino need a new owner',
      text: expect.stringContaining('For the board\nOn Mondays'),
    },
    { subject: 'Paused: the schedule “For the board”' },
  ])
})

test('Adam takes over what was Sofia’s, once', async () => {
  const id = await scheduleOf()
  const adam = await actorOf('adam')
  await takeOverSchedule(adam, id)
  expect(await prisma.schedule.findUnique({ where: { id } })).toMatchObject({ ownerId: adam.membershipId })
  expect(await prisma.activity.count({ where: { subjectId: id, action: 'take-over' } })).toBe(1)
  await expect(takeOverSchedule(adam, id)).rejects.toMatchObject({ code: 'yours-already' })
  await expect(takeOverSchedule(await actorOf('nora'), id)).rejects.toMatchObject({ status: 404 })
})
