import { beforeEach, expect, test } from '@jest/globals'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { extractText, getDocumentProxy } from 'unpdf'
import { type RenderedReport, renderDelivery } from '../../domain/reports/runs/render.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { sendTest } from '../../domain/reports/schedules/run-now.ts'
import { prisma } from '../../prisma/client.ts'
import { dayIn, formats } from '../../words/dates.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { deleteCastSchedule, reportOf, scheduleOf } from './schedules.ts'

beforeEach(deleteCastSchedule)

type Schedule = Parameters<typeof scheduleOf>[0]
/** Where Northwind is; the schedule has the clocks of Berlin. */
const day = dayIn('Europe/London')

/** The deliveries of a schedule that has just run, by address. */
async function posted(more: Schedule = {}, late = false) {
  const scheduleId = await scheduleOf(more)
  const dueAt = new Date('2026-11-16T06:00:00Z')
  const run = await prisma.run.create({ data: { scheduleId, dueAt, trigger: 'schedule', late } })
  await startRun(run.id)
  const deliveries = await prisma.delivery.findMany({ where: { runId: run.id } })
  return {
    scheduleId,
    render(email: string) {
      const delivery = deliveries.find((one) => one.email === email)
      if (!delivery) throw new Error(`${email} gets none`)
      return renderDelivery(delivery)
    },
  }
}

async function rendered(more: Schedule, email: string, late = false): Promise<RenderedReport> {
  const report = await (await posted(more, late)).render(email)
  if ('withheld' in report) throw new Error(report.withheld)
  return report
}

const fileOf = ({ attachments }: RenderedReport, end: string) => {
  const file = attachments.find(({ filename }) => filename.endsWith(end))
  if (!file) throw new Error(`no ${end}`)
  return file.content
}

test('the board gets Northwind’s four projects as PDF, XLSX, CSV and in the mail, and not one address', async () => {
  const report = await rendered({ formats: ['html', 'csv', 'xlsx', 'pdf'] }, 'board@northwind.test')
  const names = ['Line 4 retrofit', 'Packing cell', 'Scrap scanner', 'Warehouse robots']
  expect(report.attachments.map(({ filename }) => filename)).toEqual(
    ['pdf', 'xlsx', 'csv'].map((end) => `where-your-projects-stand-northwind-tools-${day}.${end}`),
  )
  expect(report.mail.rows.map(({ cells: [name] }) => name?.text)).toEqual(names)
  expect(report.mail).toMatchObject({ count: 4, entity: 'project', columns: ['Project', 'Health'], due: null })
  expect(
    parseCsv(fileOf(report, '.csv').toString())
      .slice(1)
      .map(([name]) => name),
  ).toEqual(names)
  const book = await readXlsx(fileOf(report, '.xlsx'))
  expect(book.sheets[0]?.rows.slice(8).map(([name]) => name)).toEqual(names)
  const pdf = await extractText(await getDocumentProxy(new Uint8Array(fileOf(report, '.pdf'))))
  const { stop, ...mail } = report.mail
  expect(stop).toBe(report.stop)
  const everything = `${JSON.stringify(mail)} ${JSON.stringify(book.sheets)} ${pdf.text} ${fileOf(report, '.csv')}`
  for (const name of names) expect(pdf.text.join()).toContain(name)
  for (const secret of ['http', 'sign-in', 'Globex', 'Clean room', 'Budget']) expect(everything).not.toContain(secret)
  expect(report.stop).toContain('/subscriptions/')
})

test('Otto’s holds Globex’s two; Gina’s, in German, the same two; Nora’s is made with her own eyes at that moment', async () => {
  const { render } = await posted({ toCustomers: true })
  const told = async (email: string) => {
    const report = await render(email)
    return 'withheld' in report ? report : report.mail
  }
  expect(await told('otto@globex.test')).toMatchObject({
    columns: ['Project', 'Health'],
    count: 2,
    reader: { locale: 'en' },
  })
  expect(await told('gina@globex.test')).toMatchObject({
    columns: ['Projekt', 'Zustand'],
    count: 2,
    reader: { locale: 'de' },
  })
  await prisma.membership.update({ where: { id: world.people.max.membershipId }, data: { disabledAt: new Date() } })
  expect(await told('max@northwind.test')).toEqual({ withheld: 'recipient-gone' })
  await prisma.membership.update({ where: { id: world.people.max.membershipId }, data: { disabledAt: null } })
  await prisma.project.update({
    where: { id: world.projects.scanner },
    data: { organisationId: world.organisations.globex, productId: null },
  })
  expect(await told('nora@northwind.test')).toMatchObject({ count: 3 })
  await prisma.project.update({
    where: { id: world.projects.scanner },
    data: { organisationId: world.organisations.northwind },
  })
})

test('colleagues who see the same get the same file, and who sees less gets less', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.create({
    data: { name: 'Without a plan', ceilings: { organisations: 'view', overview: 'view', reports: 'view' } },
  })
  const { membershipId: id } = world.people.vera
  const before = await prisma.membership.findUniqueOrThrow({ where: { id } })
  await prisma.membership.update({ where: { id }, data: { accessLevelId } })
  const reportId = await reportOf({ columns: ['name', 'nextMilestone'] })
  const { render } = await posted({ reportId, toCustomers: true })
  const [nora, abel, vera] = await Promise.all(['nora', 'abel', 'vera'].map((name) => render(`${name}@northwind.test`)))
  await prisma.membership.update({ where: { id }, data: { accessLevelId: before.accessLevelId } })
  if (!nora || !abel || 'withheld' in nora || 'withheld' in abel) throw new Error('withheld')
  expect(nora.attachments).toBe(abel.attachments)
  expect([nora.mail.email, abel.mail.email]).toEqual(['nora@northwind.test', 'abel@northwind.test'])
  expect(nora.mail.columns).toEqual(['Project', 'Next milestone'])
  expect(vera).toMatchObject({ mail: { columns: ['Project'], count: 4 } })
})

test('who unsubscribed between the run and the mail is not sent to', async () => {
  const { scheduleId, render } = await posted()
  await prisma.suppression.create({ data: { scheduleId, email: 'board@northwind.test' } })
  expect(await render('board@northwind.test')).toEqual({ withheld: 'unsubscribed' })
})

test('a report that filters by what the board may not see is withheld, and says why to those who look after it', async () => {
  const reportId = await reportOf({ filters: [{ field: 'cost', operator: 'atLeast', value: 1 }] })
  expect(await (await posted({ reportId })).render('board@northwind.test')).toEqual({
    withheld: 'hidden-from-recipient',
  })
})

test('an access level without reports gets none', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.create({
    data: { name: 'No reports', ceilings: { overview: 'view', organisations: 'view' } },
  })
  const recipients = [{ email: 'board@northwind.test', organisationId: world.organisations.northwind, accessLevelId }]
  const report = await (await posted({ recipients })).render('board@northwind.test')
  expect(report).toEqual({ withheld: 'no-reports' })
})

test('an empty report is sent and says so, or is skipped where that is wanted', async () => {
  const reportId = await reportOf({ filters: [{ field: 'name', operator: 'is', value: 'nothing like it' }] })
  const sent = await rendered({ reportId }, 'board@northwind.test')
  expect(sent.mail).toMatchObject({ count: 0, rows: [] })
  expect(sent.attachments).toHaveLength(1)
  const skipped = await (await posted({ reportId, skipWhenEmpty: true })).render('board@northwind.test')
  expect(skipped).toEqual({ withheld: 'nothing-to-report' })
})

test('a late report says when it was due', async () => {
  const { mail } = await rendered({}, 'board@northwind.test', true)
  expect(mail.due).toEqual(new Date('2026-11-16T06:00:00Z'))
  expect(mail.head.find(({ label }) => label === 'As of')?.value).toContain(
    'late: it was due 16 Nov 2026, 06:00; days by the clocks of Europe/Berlin',
  )
})

test('each reads moments by their own clocks, in mail and files, colleagues of the same rows too', async () => {
  const { nora, max } = world.people
  const where = (email: string, timeZone: string | null) =>
    prisma.person.update({ where: { email }, data: { timeZone } })
  await where(max.email, 'Pacific/Kiritimati')
  try {
    const { render } = await posted({ formats: ['html', 'csv', 'pdf'], toCustomers: true })
    for (const [{ email }, zone] of [
      [nora, 'Europe/London'],
      [max, 'Pacific/Kiritimati'],
    ] as const) {
      const report = await render(email)
      if ('withheld' in report) throw new Error(report.withheld)
      const asOf = report.mail.head.find(({ label }) => label === 'As of')?.value ?? ''
      const told = formats('en', zone).momentInZone(report.mail.made)
      expect(asOf).toBe(`${told}; days by the clocks of Europe/Berlin`)
      expect(report.attachments.every(({ filename }) => filename.includes(dayIn(zone, report.mail.made)))).toBe(true)
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(fileOf(report, '.pdf'))))
      expect(text.join(' ').replace(/\s+/g, ' ')).toContain(told)
    }
  } finally {
    await where(max.email, null)
  }
})

test('Sofia’s test goes to her alone, with her eyes', async () => {
  const scheduleId = await scheduleOf({ toCustomers: true })
  const runId = await sendTest(await actorOf('sofia'), scheduleId)
  const [delivery, ...more] = await prisma.delivery.findMany({ where: { runId } })
  expect(more).toEqual([])
  const report = delivery && (await renderDelivery(delivery))
  expect(report).toMatchObject({
    mail: { email: 'sofia@meridian.test', count: 6, columns: ['Project', 'Health', 'Budget'] },
  })
})
