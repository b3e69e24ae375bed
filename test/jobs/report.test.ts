import '../mail/office.ts'
import { jest } from '@jest/globals'
import pg from 'pg'
import { startRun } from '../../domain/reports/runs/start.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { tick } from '../../jobs/tasks/tick.ts'
import { prisma } from '../../prisma/client.ts'
import { office, type ReceivedMail } from '../mail/office.ts'
import { scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'
import { drain } from './queue.ts'

const { people } = world
const globexs = /Clean room|Steriliser|Globex/
const northwinds = /Line 4|Warehouse|Packing|Scrap|Northwind/
const staff = (['olga', 'adam', 'sofia', 'milo'] as const).map((key) => people[key].email)
const to = (email: string): ReceivedMail => {
  const [taken, more] = office.taken.filter((one) => one.to === email)
  if (!taken || more) throw new Error(`${email} has ${more ? 'more than one mail' : 'none'}`)
  return taken
}
const words = ({ mail }: ReceivedMail) => [mail.subject, mail.text, mail.html || ''].join('\n')

beforeAll(async () => {
  await tick()
  await drain()
})
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

test('on the first start "The week in short" is mailed once, to all of both customers and to the board', async () => {
  await tick()
  await drain()
  const readers = office.taken.map((taken) => taken.to).toSorted()
  expect(readers).toEqual([...new Set(readers)])
  expect(readers).toEqual(expect.arrayContaining(['board@northwind.test', people.nora.email, people.otto.email]))
  for (const email of staff) expect(readers).not.toContain(email)
  expect(await prisma.delivery.count({ where: { kind: 'report', state: { not: 'sent' } } })).toBe(0)
  expect(await prisma.run.count()).toBe(1)
})

test('the board gets its rows in the mail and its files attached, and no address but the one that ends it', () => {
  const { mail, raw } = to('board@northwind.test')
  expect(mail.subject).toBe('The week in short: 1 off track, 1 at risk, 6 late tasks')
  for (const name of ['Line 4 retrofit', 'Warehouse robots', 'Packing cell', 'Scrap scanner'])
    expect(mail.text).toContain(name)
  expect(mail.attachments.map(({ contentType }) => contentType)).toEqual([
    'image/png',
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ])
  const told = [mail.text, mail.html].join()
  const [stop = ''] = /https:\/\/portal\.meridian\.test\/subscriptions\/[\w.-]+/.exec(told) ?? []
  expect(raw).toContain(`List-Unsubscribe: <${stop}>`)
  expect(told.replaceAll(stop, '').replaceAll('href=""', '')).not.toMatch(
    /https?:|www\.|href|portal\.meridian|sign-in/i,
  )
  expect(raw).toMatch(/\r\nList-Unsubscribe: <https:\/\/portal\.meridian\.test\/subscriptions\/[\w.-]+>\r\n/)
})

test("Otto sees Globex's alone, the board and Nora Northwind's alone", () => {
  expect(words(to(people.otto.email))).toMatch(globexs)
  expect(words(to(people.otto.email))).not.toMatch(northwinds)
  for (const email of ['board@northwind.test', people.nora.email]) expect(words(to(email))).not.toMatch(globexs)
})

test('each delivery says how many rows went with it', async () => {
  const rowsOf = async (email: string) => (await prisma.delivery.findFirstOrThrow({ where: { email } })).rows
  expect(await rowsOf('board@northwind.test')).toBe(4)
  expect(await rowsOf(people.otto.email)).toBe(2)
})

test('Gina reads it in German', () => {
  const { mail } = to(people.gina.email)
  expect([mail.subject, mail.text]).toEqual([
    expect.stringMatching(/: 1 gefährdet, 1 Aufgabe verspätet$/),
    expect.stringContaining('Im Anhang:'),
  ])
})

test('who unsubscribed while it waits does not get it', async () => {
  const schedule = await prisma.schedule.findFirstOrThrow({ where: { toCustomers: true } })
  await prisma.schedule.update({ where: { id: schedule.id }, data: { nextAt: new Date() } })
  office.forget()
  await tick()
  await prisma.suppression.create({ data: { scheduleId: schedule.id, email: 'board@northwind.test' } })
  await drain()
  expect(office.taken.map((taken) => taken.to)).not.toContain('board@northwind.test')
  expect(await prisma.delivery.count({ where: { email: 'board@northwind.test', state: 'suppressed' } })).toBe(1)
})

test('those who are told the same cost one reading of its rows and one mail, and a few short statements each', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const organisationId = world.organisations.northwind
  const emails = ["o'neil@one.test", ...Array.from({ length: 11 }, (_, at) => `reader${at}@one.test`)]
  const recipients = emails.map((email) => ({ email, organisationId, accessLevelId }))
  const scheduleId = await scheduleOf({ recipients })
  const { id } = await prisma.run.create({ data: { scheduleId, dueAt: new Date(), trigger: 'schedule' } })
  await startRun(id)
  office.forget()
  const asked = jest.spyOn(pg.Client.prototype, 'query')
  await drain()
  const texts = asked.mock.calls.map(([first]) =>
    typeof first === 'string' ? first : ((first as { text?: string })?.text ?? ''),
  )
  asked.mockRestore()
  expect(office.taken.map(({ to }) => to).toSorted()).toEqual(emails.toSorted())
  expect(texts.filter((text) => text.includes('row_number() over () as nth'))).toHaveLength(1)
  const ours = texts.filter((text) => !text.includes('graphile_worker'))
  expect(ours.length / emails.length).toBeLessThan(10)
  for (const { mail, to } of office.taken)
    for (const [at, email] of emails.entries()) {
      expect(mail.text?.includes(email)).toBe(email === to)
      expect((mail.html || '').includes(at === 0 ? 'o&#x27;neil@one.test' : email)).toBe(email === to)
    }
})
