import { prisma } from '../../prisma/client.ts'
import { openBrowser } from '../browser.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague, ShownRecord } from './colleague.ts'
import { pagesOf } from './pages-of.ts'
import { petraJoins } from './petra.ts'

/** Milo runs “Line 4 retrofit” for Northwind, where Brightline delivers a phase. With Globex he has nothing to do there. */
const office = openBackOffice()
const { colleague } = office
const open = pagesOf(office, openBrowser())
const { line4 } = world.projects
const { build } = world.phases
const { northwind, meridian, globex } = world.organisations
const { carl, nora, otto, olga } = world.people
let milo: Colleague

beforeAll(async () => {
  await prisma.project.updateMany({ where: { organisationId: globex }, data: { managerId: null, creatorId: null } })
  milo = await colleague('milo')
})

const titlesOf = (rows: ShownRecord[]) => rows.map(({ title }) => title)
const found = async (on: string) => {
  const { data } = await milo.read('Membership', 'search', { 'filters.#on': on, sortBy: 'title', perPage: '500' })
  return titlesOf(data.records)
}

test('Milo reads who is assigned a task, and who wrote', async () => {
  const task = await prisma.task.create({
    data: {
      projectId: line4,
      phaseId: build,
      name: 'Wire it',
      assigneeId: carl.membershipId,
      creatorId: olga.membershipId,
    },
  })
  const { data } = await milo.read('Task', 'show', {}, task.id)
  expect(data.record.populated.assigneeId?.title).toBe(carl.name)
  expect(data.record.populated.creatorId?.title).toBe(olga.name)
})

test('he assigns a task to Nora of the customer, chosen among all who may have it', async () => {
  expect(await found(`Project:${line4}`)).toEqual(
    expect.arrayContaining([nora.name, 'Oscar Dahl', 'Milo Novak', olga.name]),
  )
  expect(await found(`Phase:${build}`)).toContain(carl.name)
  expect(await found(`Phase:${build}`)).not.toContain(otto.name)
  const { id } = await prisma.task.create({ data: { projectId: line4, name: 'Choose the printer' } })
  const { data } = await milo.write('Task', 'edit', { assigneeId: nora.membershipId }, id)
  expect(data.notice).toMatchObject({ type: 'success' })
  expect(await prisma.task.findUnique({ where: { id } })).toMatchObject({ assigneeId: nora.membershipId })
})

test('he shares it with the customer’s team, its people, or the partner, and is offered no other customer', async () => {
  const { data } = await milo.read('Project', 'share', {}, line4)
  const offered = data.form?.fields.find(({ name }) => name === 'with')?.choices?.map(({ label }) => label) ?? []
  const expected = ['Northwind Tools', 'Brightline Integrators', nora.name, carl.name, 'Meridian Works']
  expect(offered).toEqual(expect.arrayContaining(expected))
  expect(offered.filter((label) => label === 'Northwind Tools').length).toBeGreaterThan(2)
  expect(offered).not.toContain('Globex Medical')
  expect(offered).not.toContain(otto.name)
  const team = await prisma.team.findFirstOrThrow({ where: { organisationId: northwind } })
  const shared = await milo.call('Project', 'share', { with: `team:${team.id}` }, line4)
  expect(shared.data.notice).toMatchObject({ type: 'success' })
})

test('of those people he knows name, address and organisation, and nothing of anybody of Globex', async () => {
  const rows = await milo.all('Membership')
  expect(titlesOf(rows)).toEqual(expect.arrayContaining([nora.name, carl.name, olga.name]))
  const hers = rows.find(({ title }) => title === nora.name)
  expect(hers?.populated.organisationId?.title).toBe('Northwind Tools')
  expect(hers?.params).not.toHaveProperty('profile')
  const person = (await milo.all('Person')).find(({ title }) => title === nora.name)
  expect(person?.params).toMatchObject({ email: nora.email })
  expect(person?.params).not.toHaveProperty('timeZone')
  for (const subject of ['Membership', 'Person', 'Team', 'Group', 'Organisation'])
    expect(titlesOf(await milo.all(subject)).filter((title) => [otto.name, 'Globex Medical'].includes(title))).toEqual(
      [],
    )
  expect((await milo.read('Membership', 'show', {}, otto.membershipId)).status).toBe(404)
})

test('once his project is run by somebody else, he knows the host’s people alone', async () => {
  const { membershipId: managerId } = world.people.sofia
  const run = { OR: [{ managerId: world.people.milo.membershipId }, { creatorId: world.people.milo.membershipId }] }
  const before = await prisma.project.findMany({ where: run })
  await prisma.project.updateMany({ where: run, data: { managerId, creatorId: managerId } })
  const organisations = new Set((await milo.all('Membership')).map(({ params }) => params.organisationId))
  expect(organisations).toEqual(new Set([meridian]))
  for (const { id, managerId, creatorId } of before)
    await prisma.project.update({ where: { id }, data: { managerId, creatorId } })
})

test('Petra, to whom the level of a project closes people, is told that names are hidden, not that there are none', async () => {
  const { membershipId } = await petraJoins()
  const level = await prisma.projectAccessLevel.create({
    data: { name: 'Nobody’s name', areas: { overview: { access: 'edit' }, tasks: { access: 'edit' } } },
  })
  await prisma.grant.updateMany({ where: { principalId: membershipId }, data: { levelId: level.id } })
  const petra = await colleague('petra')
  const { data } = await petra.read('Project', 'show', {}, line4)
  expect(data.record.params).not.toHaveProperty('managerId')
  expect(titlesOf(await petra.all('Membership'))).not.toContain(nora.name)
  const csv = await petra.send('/admin/export/Task.csv')
  expect([csv.status, csv.text.includes(carl.name), csv.text.includes('hidden')]).toEqual([200, false, true])
  const page = await open('petra', `/resources/Task?filters.projectId=${line4}`)
  const cell = (label: string) => page.locator(`td[data-label="${label}"]`).allTextContents()
  expect(new Set(await cell('With'))).toEqual(new Set(['hidden']))
  expect(await cell('Answered')).not.toContain('hidden')
  const shown = await open('petra', `/resources/Project/records/${line4}/show`)
  expect(await shown.locator('dl.columns > div', { hasText: 'Run by' }).locator('dd').textContent()).toBe('hidden')
  expect(await shown.locator('dl.columns > div', { hasText: 'Completed' }).locator('dd').textContent()).toBe('–')
  const { id } = await prisma.task.findFirstOrThrow({ where: { projectId: line4, assigneeId: { not: null } } })
  const asks = {
    waitsForCustomer: true,
    answeredAt: new Date(),
    answeredById: nora.membershipId,
    status: 'open' as const,
  }
  await prisma.task.update({ where: { id }, data: asks })
  expect((await petra.call('Task', 'settle', { outcome: 'again' }, id)).data.notice?.type).toBe('success')
  expect(await prisma.task.findUnique({ where: { id } })).toMatchObject({ answeredAt: null, answeredById: null })
  const form = await open('petra', `/resources/Task/records/${id}/edit`)
  await form.getByLabel('Task', { exact: true }).waitFor()
  expect(await form.getByText('With', { exact: true }).count()).toBe(0)
}, 60_000)
