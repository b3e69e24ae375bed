import { jest } from '@jest/globals'
import type { FoundKind, SearchView } from '../../admin/search/view.ts'
import { nounNames, nounOf } from '../../domain/nouns/index.ts'
import { recordNouns } from '../../domain/nouns/records/index.ts'
import { findAlike, findHolding } from '../../domain/search/matches.ts'
import { soughtIn } from '../../domain/search/sought.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { type PreparedStatement, tablesReadThrough } from '../house/statements.ts'
import { someOf } from '../thorough.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { type Staff, visibleTo } from './naive.ts'
import { petraJoins } from './petra.ts'

// One search over what nouns say of themselves, with the rights of whoever asks: beside a reading of all rows by hand.

const { colleague } = openBackOffice()
const { packing, line4, robots } = world.projects
const team = {} as Record<Staff | 'petra', Colleague>
const words = ['northwind', 'globex', 'line', 'packing', 'report', 'weber', 'test']
const searched = [...nounNames.map(nounOf), ...recordNouns].filter(({ backOffice }) => backOffice.found)

beforeAll(async () => {
  await petraJoins()
  for (const name of ['adam', 'sofia', 'milo', 'petra'] as const) team[name] = await colleague(name)
})

const ask = (who: Colleague, query: Record<string, string>) =>
  who.send(`/admin/api/pages/search?${new URLSearchParams(query)}`)
async function find(who: Colleague, q: string, rows = '20'): Promise<FoundKind[]> {
  return ((await ask(who, { q, rows })).data as unknown as SearchView).kinds
}
const titlesIn = (kinds: FoundKind[], subject: string) =>
  kinds.find((kind) => kind.subject === subject)?.rows.map(({ title }) => title) ?? []

/** The rows that somebody sees by hand, of which one of the columns that are searched holds all of the words. */
async function naively(who: Staff, { name, backOffice }: (typeof searched)[number], words: string[]) {
  const table = (name.charAt(0).toLowerCase() + name.slice(1)) as 'project'
  const by = backOffice.found?.by ?? []
  const select = Object.fromEntries(['id', ...by].map((column) => [column, true]))
  const found = (await prisma[table].findMany({ select })) as unknown as ({ id: string } & Record<string, string>)[]
  const holds = (text = '') => words.every((word) => text.toLowerCase().includes(word))
  const seen = new Set(await visibleTo(who, name))
  return found.filter((row) => seen.has(row.id) && by.some((column) => holds(row[column]))).map(({ id }) => id)
}

describe.each(['adam', 'sofia', 'milo'] as const)('what %s finds is what they see, no more and no less', (name) => {
  test.each(someOf(words, 2))('by %s', async (word) => {
    const kinds = await find(team[name], word)
    for (const noun of searched) {
      const expected = await naively(name, noun, [word])
      const kind = kinds.find(({ subject }) => subject === noun.name)
      const listed = await team[name].all(noun.name, { 'filters.#found': word })
      const seen = await visibleTo(name, noun.name)
      const ids = listed.map(({ id }) => id)
      expect(seen).toEqual(expect.arrayContaining([...ids, ...(kind?.rows ?? []).map(({ id }) => id)]))
      if (expected.length === 0) continue
      expect([noun.name, ids.toSorted()]).toEqual([noun.name, expected.toSorted()])
      expect([noun.name, kind?.total]).toEqual([noun.name, expected.length])
    }
  })
})

test('Milo does not find what is a neighbour’s, not as misspelt, by its id, or among what was opened', async () => {
  const { name } = await prisma.project.findUniqueOrThrow({ where: { id: packing } })
  const asked: Record<string, string>[] = [
    { q: name },
    { q: `${name.slice(0, -2)}x` },
    { q: packing },
    { recent: `Project:${packing}` },
  ]
  const answers = await Promise.all(asked.map((query) => ask(team.milo, query)))
  expect(
    answers.map(({ status, data }) => [
      status,
      JSON.stringify((data as unknown as SearchView).kinds).includes(packing),
    ]),
  ).toEqual(asked.map(() => [200, false]))
  const seen = await ask(team.adam, { recent: `Project:${packing},Toast:${packing},Project:1` })
  expect((seen.data as unknown as SearchView).kinds.map(({ rows }) => rows.map(({ id }) => id))).toEqual([[packing]])
})

test('what is hidden finds nothing: a task by its name, for Petra whose level hides it', async () => {
  const { id, name } = await prisma.task.findFirstOrThrow({ where: { projectId: robots } })
  const finds = async () => (await find(team.petra, name)).some(({ rows }) => rows.some((row) => row.id === id))
  expect(await finds()).toBe(true)
  const level = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Without notes' } })
  const areas = level.areas as { tasks: { hidden: string[] } }
  areas.tasks.hidden.push('Task.name')
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas } })
  expect(await finds()).toBe(false)
})

test('names are found whatever their accents and order, by two letters, with a slip in them, and the best first', async () => {
  const organisationId = world.organisations.northwind
  const { id: categoryId } = await prisma.productCategory.findFirstOrThrow()
  const names = ['Łódź Straße', 'Zoë Müller', 'Müller', 'Obermüller', 'Müllerei Nord']
  await prisma.product.createMany({ data: names.map((name) => ({ organisationId, name, categoryId })) })
  expect(titlesIn(await find(team.adam, 'lodz strasse'), 'Product')).toEqual(['Łódź Straße'])
  expect(titlesIn(await find(team.adam, 'STRASSE łódz'), 'Product')).toEqual(['Łódź Straße'])
  expect(titlesIn(await find(team.adam, 'muller'), 'Product')).toEqual([
    'Müller',
    'Müllerei Nord',
    'Zoë Müller',
    'Obermüller',
  ])
  expect(titlesIn(await find(team.adam, 'lo'), 'Product')).toContain('Łódź Straße')
  expect(titlesIn(await find(team.adam, 'Nothwind'), 'Organisation').join()).toContain('Northwind')
  expect(titlesIn(await find(team.adam, 'ax@northwi'), 'Person')).toContain(world.people.max.name)
  const [cut] = await find(team.adam, 'muller', '2')
  expect([cut?.rows.length, cut?.total, cut?.isMore]).toEqual([2, 4, false])
})

test('a row tells what it belongs to and where it stands, and an id that is pasted finds it', async () => {
  const [person] = await find(team.adam, world.people.max.personId)
  expect(person?.rows).toMatchObject([
    { title: world.people.max.name, about: expect.arrayContaining([world.people.max.email]) },
  ])
  expect(person?.rows[0]?.about.join()).toContain('Northwind')
  const [project] = await find(team.milo, line4.toUpperCase())
  expect(project?.rows[0]?.href).toBe(`/admin/resources/Project/records/${line4}/show`)
})

test('what cannot be read is refused, and signs find nothing', async () => {
  for (const q of ['%', '_', "'", '\\', '🙂', '\0', '() && |'])
    expect((await ask(team.adam, { q })).data).toEqual({ query: expect.any(String), kinds: [] })
  const wrong: Record<string, string>[] = [{ q: 'x'.repeat(201) }, { rows: '0' }, { rows: 'many' }]
  for (const query of wrong) expect((await ask(team.adam, query)).status).toBe(400)
  expect((await team.adam.send('/admin/api/pages/toast')).status).toBe(404)
  expect((await team.adam.send('/admin/api/pages/search', { method: 'POST' })).status).toBe(404)
  expect((await team.adam.send('/admin/pages/search?q=max')).status).toBe(200)
  expect((await team.adam.read('Grant', 'list', { 'filters.#found': 'max' })).status).toBe(400)
  const nobody = await colleague()
  expect((await ask(nobody, { q: 'max' })).text).not.toContain('kinds')
})

test.each(searched)(
  'to search $name reads through no table, and to filter its list neither',
  async ({ name: subject, backOffice: { found } }) => {
    const by = found?.by ?? []
    const asked = jest.spyOn(pool, 'query')
    const kinds = found ? [{ subject, ...found }] : []
    const asking = { actor: await actorOf('olga'), kinds, most: 10 }
    for (const text of ['Northwind Max', 'li', 'Nothwint']) {
      const sought = await soughtIn(text)
      if (sought) await Promise.all([findHolding(asking, sought), findAlike(asking, sought)])
    }
    const statements = asked.mock.calls.map(([statement]) => statement as unknown as PreparedStatement)
    asked.mockRestore()
    const those = statements.filter(({ text }) => text.includes('search_fold'))
    const lists = by.map((column) => ({ text: `select id from "${subject}" where ${column} ilike $1` }))
    expect(those.length).toBeGreaterThan(0)
    expect((await tablesReadThrough([...those, ...lists])).filter((one) => one.startsWith(subject))).toEqual([])
  },
)
