import type { HomeView } from '../../admin/home/home.ts'
import type { TroubleCounts } from '../../domain/stranded/counts.ts'
import { prisma } from '../../prisma/client.ts'
import { unscheduleCast } from '../jobs/post.ts'
import { scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'

const { colleague } = openBackOffice()

// No worker is at work here: the cast's own schedule would be overdue after some minutes.
beforeAll(unscheduleCast)

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

test('Sofia finds mails that nobody takes up; /healthz counts them, and what is overdue or paused, without a name', async () => {
  const sofia = await colleague('sofia')
  const counts = async () => ((await sofia.send('/healthz')).data as unknown as { reports: TroubleCounts }).reports
  const before = await counts()
  await prisma.delivery.create({
    data: {
      kind: 'report',
      email: 'stuck@waits.test',
      messageId: 'stuck',
      createdAt: minutesAgo(20),
      organisationId: world.organisations.northwind,
    },
  })
  await prisma.delivery.create({
    data: {
      kind: 'report',
      email: 'later@waits.test',
      messageId: 'later',
      createdAt: minutesAgo(20),
      dueAt: minutesAgo(-9),
    },
  })
  await scheduleOf({ name: 'Overdue' }, minutesAgo(20))
  const paused = await scheduleOf({ name: 'Paused' })
  await prisma.schedule.update({
    where: { id: paused },
    data: { nextAt: null, pausedAt: new Date(), pausedBecause: 'no-recipients' },
  })
  await prisma.run.create({ data: { scheduleId: paused, dueAt: minutesAgo(9), trigger: 'schedule' } })
  const { sections } = (await sofia.send('/admin/api/dashboard')).data as unknown as HomeView
  const titles = Object.fromEntries(sections.map(({ name, rows }) => [name, rows.map(({ title }) => title)]))
  expect(titles).toMatchObject({ stuckMails: ['stuck@waits.test'], schedules: ['Overdue'], paused: ['Paused'] })
  const after = await counts()
  const more = Object.entries(after).map(([name, count]) => [name, count - before[name as keyof TroubleCounts]])
  expect(Object.fromEntries(more)).toEqual({
    ...{ overdueSchedules: 1, pausedSchedules: 1, troubledRuns: 1, stuckMails: 1, mailsWaitingForServer: 0 },
  })
})
