import { randomUUID } from 'node:crypto'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Answer, Colleague } from './colleague.ts'

// A button that is pressed twice, or once more because no answer came: what it does is done once.

const { colleague } = openBackOffice()
const { line4 } = world.projects
const { northwind } = world.organisations
let olga: Colleague
let levelId: string

beforeAll(async () => {
  olga = await colleague('olga')
  levelId = (await prisma.accessLevel.findFirstOrThrow({ where: { name: 'Customer viewer' } })).id
})

const key = () => ({ '#once': randomUUID() })

/** Presses twice at the same moment, and once more. */
async function thrice(press: () => Promise<Answer>): Promise<Answer[]> {
  const [first, second] = await Promise.all([press(), press()])
  return [first, second, await press()]
}
const worked = ({ data }: Answer) => [data.notice?.type, data.redirectUrl]
const person = (email: string, by = 'link') => ({ email, name: 'Tove Holm', profile: 'observer', by })

test('invited thrice under one key, Tove gets one mail, and Olga thrice the same answer', async () => {
  const input = { ...person('tove@northwind.test'), accessLevelId: levelId, ...key() }
  const answers = await thrice(() => olga.call('Organisation', 'invite', input, northwind))
  expect(answers.map(worked)).toEqual(Array(3).fill(['success', expect.stringContaining(northwind)]))
  const { id: membershipId } = await prisma.membership.findFirstOrThrow({ where: { person: { email: input.email } } })
  expect(await prisma.invitation.count({ where: { membershipId } })).toBe(1)
  expect(await prisma.delivery.count({ where: { email: input.email } })).toBe(1)
})

test('a temporary password is told by the first answer alone, and kept nowhere', async () => {
  const sent = key()
  const input = { ...person('ture@northwind.test', 'password'), accessLevelId: levelId, ...sent }
  const press = () => olga.call('Organisation', 'invite', input, northwind)
  const [first, again] = [await press(), await press()]
  expect(first.data.told).toEqual([
    {
      label: 'Temporary password of ture@northwind.test',
      value: expect.any(String),
      secret: true,
      note: expect.any(String),
    },
  ])
  expect([again.data.notice?.type, again.data.told]).toEqual(['success', []])
  const kept = await prisma.submission.findFirstOrThrow({ where: { key: sent['#once'] } })
  expect(JSON.stringify(kept)).not.toContain(first.data.told?.[0]?.value)
})

test('a customer is onboarded once, with one first project', async () => {
  const input = {
    ...{ name: 'Fjord Foods', accessLevelId: levelId, project: { name: 'Smokehouse' }, ...key() },
    people: [{ ...person('hedda@fjord.test'), profile: 'billing_administrator' }],
  }
  const answers = await thrice(() => olga.call('Organisation', 'onboard', input))
  expect(new Set(answers.map((answer) => JSON.stringify(worked(answer)))).size).toBe(1)
  expect(await prisma.organisation.count({ where: { name: 'Fjord Foods' } })).toBe(1)
  expect(await prisma.project.count({ where: { name: 'Smokehouse' } })).toBe(1)
})

test('a project is shared once, and each answer tells until when', async () => {
  const whom = { with: `organisation:${world.organisations.brightline}`, until: '2999-01-31', ...key() }
  const answers = await thrice(() => olga.call('Project', 'share', whom, world.projects.packing))
  for (const { data } of answers) expect(data.told).toContainEqual({ label: expect.any(String), value: '31 Jan 2999' })
  const where = { action: 'share', subjectId: world.projects.packing }
  expect(await prisma.activity.count({ where })).toBe(1)
})

test('a new row is made once, and each answer leads to it', async () => {
  const fields = { projectId: line4, name: 'Grease the rails', ...key() }
  const answers = await thrice(() => olga.write('Task', 'new', fields))
  const [{ id } = { id: '' }, ...others] = await prisma.task.findMany({ where: { name: fields.name } })
  expect(others).toEqual([])
  expect(answers.map(worked)).toEqual(Array(3).fill(['success', expect.stringContaining(id)]))
})

test('a report and its schedule are written once', async () => {
  const report = { name: 'Late tasks', columns: [{ column: 'name' }], filters: [], ...key() }
  await thrice(() => olga.call('Report', 'write-task', report))
  const { id } = await prisma.report.findFirstOrThrow({ where: { name: report.name } })
  expect(await prisma.report.count({ where: { name: report.name } })).toBe(1)
  const { data } = await olga.read('Report', 'schedule', {}, id)
  const begun = (data.form?.fields ?? []).filter(({ value }) => value !== undefined && value !== '')
  const input = { ...Object.fromEntries(begun.map(({ name, value }) => [name, value])), toCustomers: true, ...key() }
  const { preview } = (await olga.call('Report', 'schedule', input, id)).data
  const answers = await thrice(() => olga.call('Report', 'schedule', { ...input, agreed: preview?.agreed }, id))
  expect(answers.map(({ data: { notice, problems } }) => [notice?.type, problems])).toEqual(
    Array(3).fill(['success', undefined]),
  )
  expect(await prisma.schedule.count({ where: { reportId: id } })).toBe(1)
})

test('something else under the same key is refused, and says so; what was refused before is done under it', async () => {
  const sent = key()
  const late = { projectId: line4, name: 'Oil the chain', dueOn: '2026-02-31', ...sent }
  expect((await olga.write('Task', 'new', late)).data.notice?.type).toBe('error')
  expect((await olga.write('Task', 'new', { ...late, dueOn: '2027-02-28' })).data.notice?.type).toBe('success')
  const other = await olga.write('Task', 'new', { ...late, name: 'Oil the other chain', dueOn: '2027-02-28' })
  expect(other.data.notice?.message).toContain('This form was sent before')
  expect(await prisma.task.count({ where: { name: { startsWith: 'Oil the' } } })).toBe(1)
  const whom = { with: `membership:${world.people.carl.membershipId}`, ...sent }
  const share = await olga.call('Project', 'share', whom, line4)
  expect([share.status, share.data.notice?.message]).toEqual([422, expect.stringContaining('sent before')])
  expect((await olga.write('Task', 'new', { ...late, '#once': '?' })).data.notice?.type).toBe('error')
})
