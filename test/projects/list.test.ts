import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { line4, robots, packing, scanner, cleanRoom, steriliser } = world.projects

type Listed = { id: string; name: string; health?: string; endsOn?: string }
const idsOf = (data: { projects: Listed[] }) => data.projects.map(({ id }) => id)

test.each([
  ['oscar@northwind.test', [line4, robots, packing, scanner]],
  ['sara@northwind.test', [line4, robots, packing, scanner]],
  ['otto@globex.test', [cleanRoom, steriliser]],
  ['carl@brightline.test', [line4]],
  ['olga@meridian.test', Object.values(world.projects)],
])('%s is shown their projects, and on the page the same as in its JSON twin', async (email, projects) => {
  const visitor = await portal.visitor(email)
  const { data } = await visitor.json('/projects')
  expect(idsOf(data).toSorted()).toEqual(projects.toSorted())
  expect(data).toMatchObject({ total: projects.length, page: 1, pages: 1 })
  const page = await visitor.page('/projects')
  for (const id of Object.values(world.projects)) {
    expect(page.text.includes(`/projects/${id}"`)).toBe(projects.includes(id))
  }
})

test('Oscar sees how each project goes and what comes next, and nothing that is kept inside', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const { data, text } = await oscar.json('/projects')
  const { closedAt: _, ...shown } = data.projects.find(({ id }: Listed) => id === line4)
  expect(shown).toMatchObject({ name: 'Line 4 retrofit', health: 'amber', progress: expect.any(Number) })
  expect(shown.nextMilestone).toEqual({
    id: expect.any(String),
    name: 'Mechanical conversion complete',
    dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
  for (const hidden of ['budget', 'cost', 'internalNote', 'creatorId']) expect(text).not.toContain(hidden)
  const page = await oscar.page('/projects')
  expect(page.text).toContain('At risk')
  expect(page.text).toMatch(/Mechanical conversion complete.*Late/)
})

test('what is open comes first, and each order is the same at every reading', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const inOrder = async (query: string) => idsOf((await oscar.json(`/projects${query}`)).data)
  expect(await inOrder('')).toEqual([line4, packing, robots, scanner])
  expect(await inOrder('?sort=-health')).toEqual([packing, line4, scanner, robots])
  expect(await inOrder('?sort=-progress')).toEqual([scanner, robots, line4, packing])
  expect(await inOrder('?sort=name&page=1&q=&health=')).toEqual([line4, packing, scanner, robots])
})

test('Oscar searches and filters', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const found = async (query: string) => idsOf((await oscar.json(`/projects?${query}`)).data)
  expect(await found('q=PACKING')).toEqual(expect.arrayContaining([packing]))
  expect(await found('q=%5F')).toEqual([])
  expect(await found('health=red')).toEqual([packing])
  expect(await found('state=closed')).toEqual([scanner])
  expect(await found('q=Clean+room')).toEqual([])
  const page = await oscar.page('/projects?q=nothing+like+it')
  expect(page.text).toContain('No project fits')
})

test.each([
  ['sort=budget', 'sort'],
  ['sort=internalNote', 'sort'],
  ['health=purple', 'health'],
  ['page=abc', 'page'],
  ['page=0', 'page'],
  ['budget=1', 'budget'],
  ['organisationId=1', 'organisationId'],
  ['q=a&q=b', 'q'],
  ['q=%00', 'q'],
])('a list cannot be asked for %s', async (query, field) => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const answer = await oscar.json(`/projects?${query}`)
  expect(answer).toMatchObject({ status: 400, data: { error: 'invalid', fields: { [field]: expect.any(String) } } })
  expect((await oscar.page(`/projects?${query}`)).status).toBe(400)
})

test('Milo, who has customers, sees whose each project is; Oscar, who is one, does not', async () => {
  const milo = await portal.visitor('milo@meridian.test')
  const { data } = await milo.json('/projects')
  expect(data.projects.find(({ id }: Listed) => id === line4)).toMatchObject({ organisation: 'Northwind Tools' })
  expect((await milo.page('/projects')).text).toMatch(/<th[^>]*>Customer<.*<td[^>]*>Northwind Tools</s)
  expect((await (await portal.visitor('oscar@northwind.test')).page('/projects')).text).not.toContain('>Customer<')
})

test('Gina reads the filters in German, each saying what it leaves out', async () => {
  const { text } = await (await portal.visitor('gina@globex.test')).page('/projects')
  for (const told of ['Jeder Zustand', 'Alle Projekte', 'Offene zuerst']) expect(text).toContain(`>${told}</option>`)
})

test('Carl, who is in one phase only, sees the name of the project and when its phase is due', async () => {
  const carl = await portal.visitor('carl@brightline.test')
  const { data } = await carl.json('/projects')
  expect(data.projects[0]).toMatchObject({ id: line4, name: 'Line 4 retrofit' })
  expect(Object.keys(data.projects[0]).toSorted()).toEqual(['id', 'name', 'nextMilestone'])
  const page = await carl.page('/projects')
  expect(page.text.slice(page.text.indexOf('<table'))).not.toContain('At risk')
  expect(await carl.json('/projects?health=amber')).toMatchObject({ status: 200, data: { projects: [] } })
})

test('pages of twenty, and whoever asks for one behind the last gets the last', async () => {
  const { northwind } = world.organisations
  const more = Array.from({ length: 40 }, (_, index) => ({ organisationId: northwind, name: `Small job ${index}` }))
  await prisma.project.createMany({ data: more })
  const oscar = await portal.visitor('oscar@northwind.test')
  const read = async (page: number) => (await oscar.json(`/projects?page=${page}`)).data
  const pages = [await read(1), await read(2), await read(3)]
  expect(pages.map(({ projects }) => projects.length)).toEqual([20, 20, 4])
  expect(new Set(pages.flatMap(idsOf)).size).toBe(44)
  for (const beyond of [4, 99_999]) expect(await read(beyond)).toEqual(pages[2])
  expect((await oscar.page('/projects?page=99')).text).toContain('Page 3 of 3')
  expect((await oscar.json('/projects?page=2&q=nothing+like+it')).data).toMatchObject({ total: 0, page: 1, pages: 1 })
  const page = await oscar.page('/projects?page=2&state=open')
  expect(page.text).toContain('href="/projects?state=open&amp;page=3"')
  expect(page.text).toContain('href="/projects?state=open"')
})
