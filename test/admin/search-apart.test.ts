import type { FoundKind, SearchView } from '../../admin/search/view.ts'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { besideProject } from '../../domain/nouns/declaration/found.ts'
import { nounNames, nounOf } from '../../domain/nouns/index.ts'
import { recordNouns } from '../../domain/nouns/records/index.ts'
import { findHolding } from '../../domain/search/matches.ts'
import { soughtIn } from '../../domain/search/sought.ts'
import { prisma } from '../../prisma/client.ts'
import { someOf } from '../thorough.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { type Staff, visibleTo } from './naive.ts'
import { petraJoins } from './petra.ts'

// Of several words each may stand in another column, or in the name of what a row belongs to: as far as whoever searches sees both.

const { colleague } = openBackOffice()
const team = {} as Record<Staff, Colleague>
const searched = [...nounNames.map(nounOf), ...recordNouns].filter(({ backOffice }) => backOffice.found)
type SearchedNoun = (typeof searched)[number]
type Row = { id: string } & Record<string, string | null>

const petra = await petraJoins()
beforeAll(async () => {
  for (const name of ['adam', 'sofia', 'milo'] as const) team[name] = await colleague(name)
})

async function find(who: Colleague, q: string): Promise<FoundKind[]> {
  const { data } = await who.send(`/admin/api/pages/search?${new URLSearchParams({ q, rows: '20' })}`)
  return (data as unknown as SearchView).kinds
}
const titlesIn = (kinds: FoundKind[], subject: string) =>
  kinds.find((kind) => kind.subject === subject)?.rows.map(({ title }) => title) ?? []

async function readAll(subject: string, columns: string[]): Promise<Row[]> {
  const table = prisma[(subject.charAt(0).toLowerCase() + subject.slice(1)) as 'project']
  const select = Object.fromEntries(['id', ...columns].map((column) => [column, true]))
  return (await table.findMany({ select })) as unknown as Row[]
}

/** The names beside which a row of a noun stands, by hand: by its own columns, and by memberships. */
async function namesBeside(who: Staff, { backOffice }: SearchedNoun): Promise<(row: Row) => string[]> {
  const each = (backOffice.found?.beside ?? []).map(async ({ subject, title, by, through }) => {
    const seen = await visibleTo(who, subject)
    const names = new Map((await readAll(subject, [title])).map((row) => [row.id, row[title] ?? '']))
    const nameOf = (id: string | null | undefined) => (id && seen.includes(id) ? [names.get(id) ?? ''] : [])
    if (!through) return (row: Row) => nameOf(row[by])
    const { leads = 'id' } = through
    const seenThrough = await visibleTo(who, through.subject)
    const leading = (await readAll(through.subject, [through.by, leads])).filter(({ id }) => seenThrough.includes(id))
    return (row: Row) => leading.filter((one) => one[leads] === row[by]).flatMap((one) => nameOf(one[through.by]))
  })
  const all = await Promise.all(each)
  return (row) => all.flatMap((names) => names(row))
}

/** The rows that somebody sees by hand, of whose words each stands somewhere, and one at least in the row itself. */
async function naively(who: Staff, noun: SearchedNoun, words: string[]) {
  const by: string[] = noun.backOffice.found?.by ?? []
  const direct = (noun.backOffice.found?.beside ?? []).flatMap((one) => (one.by === 'id' ? [] : [one.by]))
  const [seen, beside] = [await visibleTo(who, noun.name), await namesBeside(who, noun)]
  const found = (await readAll(noun.name, [...by, ...direct])).filter((row) => {
    const own = by.map((column) => row[column]?.toLowerCase() ?? '')
    const all = [...own, ...beside(row).map((name) => name.toLowerCase())]
    const stands = (texts: string[]) => (word: string) => texts.some((text) => text.includes(word))
    return seen.includes(row.id) && words.every(stands(all)) && words.some(stands(own))
  })
  return found.map(({ id }) => id).toSorted()
}

const asked = [
  ...['max northwind', 'northwind keller', 'globex otto', 'meridian olga', 'oscar northwind.test'],
  ...['retrofit northwind', 'northwind packing', 'globex clean', 'design retrofit', 'northwind tools line'],
]

// By somebody who sees all, and some of it by those who see less.
describe.each([
  ['adam', asked],
  ['sofia', someOf(asked, 2)],
  ['milo', someOf(asked, 3)],
] as const)('what %s finds is what they see on both sides', (name, sought) => {
  test.each(sought)('by %s', async (q) => {
    const words = q.split(' ')
    const kinds = await find(team[name], q)
    for (const noun of searched) {
      const expected = await naively(name, noun, words)
      const seen = await visibleTo(name, noun.name)
      const listed = (await team[name].all(noun.name, { 'filters.#found': q })).map(({ id }) => id)
      expect(seen).toEqual(expect.arrayContaining(listed))
      if (expected.length === 0) continue
      expect([noun.name, listed.toSorted()]).toEqual([noun.name, expected])
      expect([noun.name, kinds.find(({ subject }) => subject === noun.name)?.total]).toEqual([
        noun.name,
        expected.length,
      ])
    }
  })
})

test('somebody is found by name and organisation or address, a project and what is in it by what they belong to', async () => {
  const { name: max } = world.people.max
  for (const q of ['Northwind Max', 'max northw', 'keller northwind.test'])
    expect(titlesIn(await find(team.adam, q), 'Person')).toEqual([max])
  expect(titlesIn(await find(team.adam, 'retrofit northwind'), 'Project')).toEqual(['Line 4 retrofit'])
  const { name } = await prisma.task.findFirstOrThrow({ where: { projectId: world.projects.line4 } })
  expect(titlesIn(await find(team.adam, `northwind ${name}`), 'Task')).toContain(name)
  // The name of a customer alone is no reason to list all that is theirs.
  expect((await find(team.adam, 'northwind tools')).map(({ subject }) => subject)).not.toContain('Project')
})

describe('what is hidden on one side finds nothing, whatever stands on the other', () => {
  const { robots } = world.projects
  const both = async () => {
    const task = await prisma.task.findFirstOrThrow({ where: { projectId: robots } })
    const project = await prisma.project.findUniqueOrThrow({ where: { id: robots } })
    const actor = await actorOfMembership(petra.membershipId)
    const sought = await soughtIn(`${project.name} ${task.name}`)
    if (!actor || !sought) throw new Error('Petra seeks nothing')
    const kinds = [{ subject: 'Task' as const, by: ['name'] as [string], beside: [besideProject] }]
    const [found] = await findHolding({ actor, kinds, most: 10 }, sought)
    return found?.ids.includes(task.id)
  }
  test.each(['Task.name', 'Task.projectId'])('%s, for Petra whose level hides it', async (column) => {
    expect(await both()).toBe(true)
    const level = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Without notes' } })
    const areas = structuredClone(level.areas) as { tasks: { hidden: string[] } }
    areas.tasks.hidden.push(column)
    await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas } })
    expect(await both()).toBe(false)
    await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas: level.areas as object } })
  })
})

test('names beside which rows stand are found by an index themselves', () => {
  const named = searched.flatMap(({ backOffice }) => backOffice.found?.beside ?? [])
  const served = (subject: string, title: string) =>
    searched.some(({ name, backOffice }) => name === subject && backOffice.found?.by.some((column) => column === title))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter(({ subject, title }) => !served(subject, title))).toEqual([])
})
