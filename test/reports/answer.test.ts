import { expect, test } from '@jest/globals'
import type { ReportAnswer } from '../../domain/reports/answer/answer.sql.ts'
import { answerText, tellAnswer } from '../../domain/reports/answer/told.ts'
import type { ReportDefinition } from '../../domain/reports/definition.ts'
import { openRows } from '../../domain/reports/rows.ts'
import { renderDelivery } from '../../domain/reports/runs/render.ts'
import { sendTest } from '../../domain/reports/schedules/run-now.ts'
import { compileReport } from '../../domain/reports/statement.ts'
import { reportTexts } from '../../domain/reports/text.ts'
import { write } from '../../emails/message.ts'
import { atFirstSight } from '../../emails/reports/answer.tsx'
import { report } from '../../emails/reports/report.tsx'
import { prisma } from '../../prisma/client.ts'
import { type Locale, speaker } from '../../words/catalogue.ts'
import { dayIn } from '../../words/dates.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { definitionOf, namesFor } from './editions.ts'
import { reportOf, scheduleOf } from './schedules.ts'

const today = dayIn('Europe/Berlin')
const health = { columns: ['name', 'health', 'lateTasks'] }

async function answerFor(who: Parameters<typeof actorOf>[0], more: Partial<ReportDefinition> = health) {
  const actor = await actorOf(who)
  const { isHost, id } = actor.organisation
  const asked = { actor, organisationId: isHost || who === 'carl' ? null : id, timeZone: 'Europe/Berlin', today }
  const rows = await openRows(compileReport({ ...asked, definition: definitionOf(more) }), true)
  await rows.close()
  return rows.answer
}

const counts = ({ figures }: ReportAnswer) => Object.fromEntries(figures.map(({ name, count }) => [name, count]))
const late = { status: { not: 'done' }, dueOn: { lt: new Date(today) }, answeredAt: null } as const

test('the figures of Northwind’s projects are what one counts, and name the rows', async () => {
  const organisationId = world.organisations.northwind
  const projects = await prisma.project.findMany({ where: { organisationId } })
  const of = (health: string) => projects.filter((one) => !one.closedAt && one.healthReported && one.health === health)
  const answer = await answerFor('oscar')
  expect(answer.total).toBe(projects.length)
  expect(counts(answer)).toEqual({
    offTrack: of('red').length,
    atRisk: of('amber').length,
    lateTasks: await prisma.task.count({ where: { ...late, organisationId } }),
    unreported: projects.filter((one) => !one.closedAt && !one.healthReported).length,
    completed: projects.filter(({ closedAt }) => closedAt).length,
  })
  const named = answer.figures.find(({ name }) => name === 'offTrack')?.names
  expect(named).toEqual(of('red').map(({ name }) => name))
})

test('what a figure is made of and is hidden is not told, nor what the report is not about', async () => {
  const carl = await answerFor('carl')
  expect(carl.total).toBe(1)
  expect(Object.values(counts(carl)).filter((count) => count !== null)).toEqual([])
  expect(counts(await answerFor('oscar', { columns: ['name', 'progress'] }))).toEqual({})
})

test('tasks: what is late, and what waits for who reads', async () => {
  const columns = ['name', 'status', 'dueOn']
  const organisationId = world.organisations.northwind
  const oscar = await answerFor('oscar', { entity: 'task', columns, sort: null })
  expect(counts(oscar).late).toBe(await prisma.task.count({ where: { ...late, organisationId } }))
  expect(counts(oscar).waiting).toBe(
    (
      await namesFor(await actorOf('oscar'), {
        ...{ entity: 'task', sort: null },
        filters: [{ field: 'waitsFor', operator: 'isOneOf', value: ['you'] }],
      })
    ).length,
  )
})

test('updates, decisions and people: what is new, and what nobody has answered or used', async () => {
  const organisationId = world.organisations.northwind
  const since = (days: number) => ({ gte: new Date(Date.parse(today) - days * 86_400_000 - 3_600_000) })
  const updates = await answerFor('oscar', { entity: 'update', sort: null, columns: ['body', 'createdOn', 'answers'] })
  const all = await prisma.update.findMany({ where: { organisationId }, include: { comments: true } })
  expect(all.length).toBeGreaterThan(0)
  expect(counts(updates).unanswered).toBe(all.filter(({ comments }) => comments.length === 0).length)
  expect(counts(updates).lastWeek).toBe(all.filter(({ createdAt }) => createdAt >= since(7).gte).length)
  const decisions = await answerFor('oscar', { entity: 'decision', sort: null, columns: ['title', 'decidedOn'] })
  const decided = { organisationId, decidedOn: { gte: new Date(Date.parse(today) - 30 * 86_400_000) } }
  expect(counts(decisions)).toEqual({ lastMonth: await prisma.decisionLogEntry.count({ where: decided }) })
  const people = await answerFor('nora', { entity: 'person', sort: null, columns: ['person', 'lastUsedOn'] })
  const never = { organisationId, lastUsedAt: null, disabledAt: null }
  expect(counts(people).neverIn).toBe(await prisma.membership.count({ where: never }))
  expect(counts(await answerFor('nora', { entity: 'person', sort: null, columns: ['person'] }))).toEqual({})
})

test('without an order what is late comes first', async () => {
  const oscar = await actorOf('oscar')
  const asked = { entity: 'task' as const, sort: null, columns: ['name', 'dueOn'] }
  const first = await namesFor(oscar, asked)
  const expected = await prisma.task.findMany({ where: { ...late, organisationId: world.organisations.northwind } })
  expect(new Set(first.slice(0, expected.length))).toEqual(new Set(expected.map(({ name }) => name)))
  const [worst] = await namesFor(oscar, { columns: ['name', 'health'], sort: null })
  expect(worst).toBe('Packing cell')
})

const told = (locale: Locale, figures: Record<string, number>, entity: 'project' | 'task' | 'raid' = 'project') => {
  const all = Object.entries(figures).map(([name, count]) => ({ name, count, rows: 0, names: null }))
  return answerText(
    tellAnswer(entity, { total: 5, figures: all as ReportAnswer['figures'] }, speaker(reportTexts, locale)),
  )
}

test.each<[Locale, string, string, string]>([
  ['en', '1 off track, 1 at risk, 6 late tasks', 'all on track', 'no late tasks'],
  ['de', '1 nicht im Plan, 1 gefährdet, 6 Aufgaben verspätet', 'alles im Plan', 'keine Aufgaben verspätet'],
])('in %s: one, many and none', (locale, many, well, none) => {
  expect(told(locale, { offTrack: 1, atRisk: 1, lateTasks: 6, unreported: 0 })).toBe(many)
  expect(told(locale, { offTrack: 0, atRisk: 0, lateTasks: 0, unreported: 0 })).toBe(well)
  expect(told(locale, { offTrack: 0, atRisk: 0, unreported: 1 })).not.toContain(well)
  expect(told(locale, { lateTasks: 0 })).toBe(none)
  expect(told(locale, { late: 0, waiting: 1 }, 'task')).toMatch(/^(1 waits for you|1 wartet auf Sie)$/)
  expect(told(locale, { severe: 0, late: 0, open: 3 }, 'raid')).toMatch(/3 (open|offen)$/)
})

test('a subject says what weighs most where it is seen, however long the name is', () => {
  const lines = ['1 off track', '1 at risk', '6 late tasks', '1 completed'].map((text) => ({
    ...{ text, mark: 'red' as const, names: text === '1 off track' ? 'Packing cell' : '' },
  }))
  expect(atFirstSight('Where your projects stand', lines)).toEqual({
    subject: 'Where your projects stand: 1 off track, 1 at risk, 6 late tasks',
    rest: '1 off track: Packing cell · 1 completed',
  })
  const { subject } = atFirstSight('A name as nobody should give one to a report, but may '.repeat(2), lines)
  expect(subject).toMatch(/…: 1 off track, 1 at risk, 6 late tasks$/)
  expect(subject.length).toBeLessThanOrEqual(78)
})

test('a mail of thousands of long rows stays below what Gmail shows, and says how many it holds', async () => {
  const data = Array.from({ length: 5_000 }, (_, at) => ({
    ...{
      projectId: world.projects.scanner,
      name: `Step ${at}`,
      description: 'Führt noch einmal nach Süden. '.repeat(30),
    },
  }))
  await prisma.task.createMany({ data })
  const reportId = await reportOf({ entity: 'task', columns: ['name', 'description', 'status', 'dueOn'] })
  const runId = await sendTest(await actorOf('sofia'), await scheduleOf({ reportId }))
  const rendered = await renderDelivery(await prisma.delivery.findFirstOrThrow({ where: { runId } }))
  if ('withheld' in rendered) throw new Error(rendered.withheld)
  const { northwind } = { northwind: report.preview.reader }
  const { html, text } = await write(report, { ...rendered.mail, reader: northwind })
  expect(Buffer.byteLength(html)).toBeLessThan(90_000)
  expect(Buffer.byteLength(html)).toBeGreaterThan(80_000)
  const shown = Number(/Rows: (\d+) of 5,\d+ are shown here, all of them are in the attachment/.exec(text)?.[1])
  expect(html.split('class="card"').length - 1 || html.split('class="row"').length - 1).toBe(shown)
  await prisma.task.deleteMany({ where: { name: { startsWith: 'Step ' } } })
})
