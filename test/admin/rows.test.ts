import { randomUUID } from 'node:crypto'
import { prisma } from '../../prisma/client.ts'
import { someOf, thorough } from '../thorough.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { allOf, nobodys, type Staff, shown, visibleTo } from './naive.ts'

const staff: Staff[] = ['sofia', 'milo']
const { colleague } = openBackOffice()
const team = {} as Record<Staff, Colleague>
let adam: Colleague

beforeAll(async () => {
  for (const name of staff) team[name] = await colleague(name)
  adam = await colleague('adam')
})

describe.each(staff)('%s', (name) => {
  // Sofia sees nearly everything; what Milo sees is less of each model.
  test.each(someOf(shown, name === 'milo' ? 10 : 4))(
    'sees of %s in every list what is theirs to see, and nothing else',
    async (subject) => {
      const expected = await visibleTo(name, subject)
      const who = team[name]
      const list = await who.read(subject, 'list', { perPage: '500' })
      const search = await who.read(subject, 'search', { perPage: '500' })
      const ids = (records: { id: string }[] = []) => records.map(({ id }) => id).toSorted()
      expect(ids(list.data.records)).toEqual(expected)
      expect(ids(search.data.records)).toEqual(expected)
      expect(list.data.meta?.total ?? 0).toBe(expected.length)
      const file = await who.send(`/admin/export/${subject}.csv`)
      const exported = file.text.split('\r\n').map((line) => line.replace(/^\uFEFF/, '').split(',')[0] ?? '')
      expect(file.status === 200 ? ids(exported.slice(1).map((id) => ({ id }))).filter(isId) : []).toEqual(expected)
    },
  )
})

describe('what Milo cannot see', () => {
  test.each(someOf(shown, 10))(
    'answers of %s as if it had never been, one by one and many at once',
    async (subject) => {
      const seen = await visibleTo('milo', subject)
      const unseen = (await allOf(subject)).filter((id) => !seen.includes(id))
      const never = randomUUID()
      for (const id of unseen.slice(0, 2)) {
        for (const action of ['show', 'edit']) {
          const answer = await team.milo.read(subject, action, {}, id)
          const nothing = await team.milo.read(subject, action, {}, never)
          expect([answer.status, answer.text.replaceAll(id, never)]).toEqual([404, nothing.text])
        }
        expect((await team.milo.read(subject, 'list', { 'filters.id': id })).data.records ?? []).toEqual([])
      }
      const many = unseen.slice(0, 3).join(',') || never
      expect((await team.milo.send(`/admin/api/resources/${subject}/bulk/bulkDelete?recordIds=${many}`)).status).toBe(
        404,
      )
    },
  )

  test('is not beside what he can see, either: no id of it has a name', async () => {
    const tasks = await team.milo.all('Task')
    expect(tasks.length).toBeGreaterThan(10)
    const named = tasks.flatMap(({ populated }) => Object.values(populated)).filter(({ title }) => title)
    const seen = [...(await visibleTo('milo', 'Membership')), ...(await visibleTo('milo', 'Organisation'))]
    const inside = [...(await visibleTo('milo', 'Project')), ...(await visibleTo('milo', 'Phase'))]
    const all = [...seen, ...inside, ...(await visibleTo('milo', 'Milestone'))]
    for (const { id } of named) expect(all).toContain(id)
  })

  test('is named by its title alone where Sofia sees it from elsewhere', async () => {
    const [task] = (await team.sofia.all('Task')).filter(({ populated }) => populated.assigneeId)
    const assignee = task?.populated.assigneeId
    expect(Object.keys(assignee?.params ?? {}).toSorted()).toEqual(['id', 'personId', 'title'])
    expect(Object.keys(task?.populated.projectId?.params ?? {}).toSorted()).toEqual(['id', 'name', 'title'])
  })
})

test.each(nobodys)('%s is nobody’s to look at', async (subject) => {
  for (const action of ['list', 'search']) expect((await adam.read(subject, action)).status).toBe(404)
  expect((await adam.send(`/admin/resources/${subject}`)).status).toBe(404)
})

test('no answer of any list, page or file holds a password, a one-time token or where a document is kept', async () => {
  const people = await prisma.person.findMany({ omit: { passwordHash: false } })
  const secrets = [
    ...people.flatMap(({ passwordHash }) => passwordHash ?? []),
    ...(await prisma.token.findMany()).map(({ id }) => id),
    ...(await prisma.file.findMany()).flatMap(({ id, storageKey }) => (storageKey === id ? [] : storageKey)),
  ]
  expect(secrets.length).toBeGreaterThan(10)
  for (const subject of shown) {
    const [list, file] = [
      await adam.read(subject, 'list', { perPage: '500' }),
      await adam.send(`/admin/export/${subject}.csv`),
    ]
    const pages = await Promise.all(
      (list.data.records ?? []).slice(0, thorough ? 20 : 1).map(({ id }) => adam.read(subject, 'show', {}, id)),
    )
    for (const { text } of [list, file, ...pages]) expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    expect(list.text).not.toMatch(/passwordHash|passwordTemporary|storageKey|tokenId/)
  }
})

const isId = (value: { id: string } | string) => /^[0-9a-f-]{36}$/.test(typeof value === 'string' ? value : value.id)
