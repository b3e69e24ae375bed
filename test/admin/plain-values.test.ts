import { messageTexts } from '../../admin/texts/adminjs.text.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague, said } = openBackOffice()
const { line4 } = world.projects
let milo: Colleague
let sofia: Colleague

beforeAll(async () => {
  await prisma.person.update({ where: { id: world.people.sofia.personId }, data: { locale: 'de' } })
  ;[milo, sofia] = [await colleague('milo'), await colleague('sofia')]
})

const task = { projectId: line4, name: 'Grease the rails' }

test.each([
  [{ startsOn: '2026-02-31' }, 'This is not a day of the calendar.'],
  [{ dueOn: '9999-01-01' }, 'Choose a day from 1 Jan 1900 to 31 Dec 2999.'],
  [{ waitsForCustomer: 'maybe' }, 'Choose yes or no.'],
  [{ estimatedHours: '12,5' }, 'Write a number, such as 12.5 or 1,250.'],
  [{ estimatedHours: '1.005' }, 'Write at most 2 digits after the point.'],
  [{ estimatedHours: '1,000,000' }, 'Write a number from 0 to 999,999.99.'],
  [{ assigneeId: 'Nora' }, 'Please fill this in.'],
])('Milo writes %o: nothing is saved, and its field says why', async (wrong, message) => {
  const [name = ''] = Object.keys(wrong)
  const { data } = await milo.write('Task', 'new', { ...task, ...wrong })
  expect(data.record.errors).toEqual({ [name]: { message } })
  expect(await prisma.task.count({ where: { name: task.name } })).toBe(0)
})

test('Sofia writes 12,5 hours as Germans do, and is told ranges as they are written there', async () => {
  const { data } = await sofia.write('Task', 'new', { ...task, estimatedHours: '12,5', loggedHours: '1.250' })
  expect(data.notice?.type).toBe('success')
  const saved = await prisma.task.findFirstOrThrow({ where: { name: task.name } })
  expect([String(saved.estimatedHours), String(saved.loggedHours)]).toEqual(['12.5', '1250'])
  const hours = await sofia.write('Task', 'edit', { loggedHours: '1.000.000' }, saved.id)
  expect(hours.data.record.errors.loggedHours?.message).toBe('Schreiben Sie eine Zahl von 0 bis 999.999,99.')
  const day = await sofia.write('Task', 'edit', { dueOn: '9999-12-31' }, saved.id)
  expect(day.data.record.errors.dueOn?.message).toBe('Wählen Sie einen Tag vom 01.01.1900 bis zum 31.12.2999.')
})

test('what is wrong with the end of a share stands at the end, and with whom at whom', async () => {
  const carl = { with: `membership:${world.people.carl.membershipId}` }
  const late = await milo.call('Project', 'share', { ...carl, until: '9999-12-31' }, line4)
  expect(late.data.problems).toEqual({ until: { message: 'Choose a day from 1 Jan 1900 to 31 Dec 2999.' } })
  const never = await milo.call('Project', 'share', { ...carl, until: '2026-02-31' }, line4)
  expect(never.data.problems).toEqual({ until: { message: 'This is not a day of the calendar.' } })
  const otto = await milo.call('Project', 'share', { with: `membership:${world.people.otto.membershipId}` }, line4)
  expect(Object.keys(otto.data.problems ?? {})).toEqual(['with'])
})

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', '__proto__.x', 'nonsense'])(
  'there is no filter, order or field called %s: each is refused by its name, in every place',
  async (name) => {
    const filter = { [`filters.${name}`]: '1' }
    const lists = [
      await milo.read('Task', 'list', filter),
      await milo.read('Task', 'search', filter),
      await milo.read('Task', 'search/x', filter),
      await milo.read('Task', 'list', { sortBy: name, direction: 'asc' }),
    ]
    for (const { status, data } of lists)
      expect([status, data.notice?.message]).toEqual([400, expect.stringContaining(name)])
    expect((await milo.send(`/admin/export/Task.csv?filters.${name}=1`)).status).toBe(400)
    const { status, data } = await milo.write('Task', 'edit', { [name]: 'x' }, await anyTask())
    expect(status).toBeLessThan(500)
    expect(data.notice?.type).not.toBe('success')
    expect(await said()).toBe('')
  },
)

test.each([
  ['dueOn~~from', '2026-02-31', 'Due: This is not a day of the calendar.'],
  ['dueOn~~to', '9999-01-01', 'Due: Choose a day from 1 Jan 1900 to 31 Dec 2999.'],
  ['waitsForCustomer', 'maybe', 'Waits for the customer: Choose yes or no.'],
  ['status', 'gone', 'Status: Choose one of those that are offered.'],
  ['estimatedHours', 'much', 'Estimated hours: Write a number, such as 12.5 or 1,250.'],
])('a list that is to be filtered by %s %s says what is wrong with that', async (name, value, message) => {
  const { status, data } = await milo.read('Task', 'list', { [`filters.${name}`]: value })
  expect([status, data.notice?.message]).toEqual([400, message])
})

const anyTask = async () => (await prisma.task.findFirstOrThrow({ where: { projectId: line4 } })).id

test('of a row that is not there nothing is said in English alone: Sofia reads it in German', async () => {
  const missing = '00000000-0000-4000-8000-000000000000'
  for (const action of ['show', 'edit']) {
    const { status, data } = await sofia.read('Project', action, {}, missing)
    expect([status, data.notice?.message]).toEqual([404, 'error404Record'])
  }
  expect(messageTexts.de.error404Record).toBe('Hier ist nichts, oder nicht für Sie.')
})
