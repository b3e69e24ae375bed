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

test('of more than eight Sofia looks at all, page by page; a schedule that somebody paused is told, and needs nobody', async () => {
  const sofia = await colleague('sofia')
  const home = async (query = '') => {
    const { data } = await sofia.send(`/admin/api/dashboard${query}`)
    return data as unknown as HomeView
  }
  const before = (await home()).text
  const { id: _, ...like } = await prisma.schedule.findUniqueOrThrow({
    where: { id: await scheduleOf({ name: 'On holiday' }) },
  })
  await prisma.schedule.createMany({ data: Array(50).fill(like) })
  const where = { name: like.name }
  await prisma.schedule.updateMany({ where, data: { pausedAt: new Date(), pausedBecause: 'on-request' } })
  const { text, sections } = await home()
  const paused = sections.filter(({ name }) => name === 'pausedOnRequest')
  expect([text, paused.map(({ rows }) => rows.length)]).toEqual([before, [8]])
  const page = async (query: string) =>
    (await home(`?section=${query}`)).sections.map(({ name, total, rows, more }) => [name, total, rows.length, more])
  expect(await page('pausedOnRequest')).toEqual([['pausedOnRequest', 51, 50, null]])
  expect(await page('pausedOnRequest&page=2')).toEqual([['pausedOnRequest', 51, 1, null]])
  expect((await page('no-such')).length).toBeGreaterThan(2)
  await prisma.schedule.deleteMany({ where })
})

test('below a schedule Sofia finds its runs, the newest first, and the mails of each, the worst first, by pages', async () => {
  const sofia = await colleague('sofia')
  const schedule = await prisma.schedule.findFirstOrThrow({ where: { toCustomers: true } })
  const states = ['sent', 'suppressed', 'deferred', 'failed', 'bounced', 'sent', 'queued'] as const
  const due = (day: number) => ({ dueAt: new Date(Date.UTC(2030, 0, day)), trigger: 'request' as const })
  const run = await prisma.run.create({ data: { ...due(2), scheduleId: schedule.id, state: 'running' } })
  await prisma.run.create({ data: { ...due(1), scheduleId: schedule.id, state: 'done' } })
  const mail = {
    kind: 'report' as const,
    runId: run.id,
    organisationId: world.organisations.northwind,
    bytes: 9_100_000,
  }
  const data = states.map((state, at) => ({ ...mail, state, email: `b${at}@northwind.test`, messageId: `below-${at}` }))
  await prisma.delivery.createMany({ data })
  const runs = await sofia.read('Run', 'list', { 'filters.scheduleId': schedule.id })
  expect(runs.data.records.slice(0, 2).map(({ params }) => [params.state, params.trigger])).toEqual([
    ['running', 'request'],
    ['done', 'request'],
  ])
  const page = async (page: number, direction: string) => {
    const asked = { 'filters.runId': run.id, sortBy: 'state', direction, perPage: '3', page: String(page) }
    return (await sofia.read('Delivery', 'list', asked)).data.records
  }
  const found = [await page(1, 'asc'), await page(2, 'asc'), await page(3, 'asc')]
  expect(found.map((records) => records.map(({ params }) => params.state))).toEqual([
    ['failed', 'bounced', 'deferred'],
    ['suppressed', 'queued', 'sent'],
    ['sent'],
  ])
  expect((await page(1, 'desc')).map(({ params }) => params.state)).toEqual(['sent', 'sent', 'queued'])
  const may = found.flat().map(({ recordActions }) => recordActions.some(({ name }) => name === 'send-again'))
  expect(may).toEqual([true, true, false, false, false, true, true])
  const milo = await colleague('milo')
  expect((await milo.read('Delivery', 'list', { 'filters.runId': run.id })).data.records ?? []).toEqual([])
})
