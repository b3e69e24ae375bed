import { jest } from '@jest/globals'
import { idOf } from '../../cast/ids.ts'
import { sections as inLayouts } from '../../domain/access/layouts.ts'
import { nounNames, nounOf } from '../../domain/nouns/index.ts'
import { recordNouns } from '../../domain/nouns/records/index.ts'
import { namingColumns } from '../../domain/projects/misplaced.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { served } from './served.ts'
import { type PreparedStatement, tablesReadThrough } from './statements.ts'

/** Of a noun with a page of its own: those of a project in their order, and all of them in the back-office. */
const ofNouns = nounNames.flatMap((name): [string, string][] => {
  const { page, backOffice } = nounOf(name)
  const { by } = backOffice.sort
  return page
    ? [
        [`the ${page} of a project`, `${name} (projectId, ${by})`],
        [`all ${page}`, `${name} (${by})`],
      ]
    : []
})

/** Of what the search finds: its names by parts of words, as lists filter them too, and in order. */
const found = [...nounNames.map(nounOf), ...recordNouns].flatMap(({ name, backOffice }) =>
  backOffice.found ? [{ subject: name, by: backOffice.found.by }] : [],
)
const ofFound = found.flatMap(({ subject, by }): [string, string][] => [
  [
    `what is sought in ${subject}`,
    `${subject} (${[...by.map((column) => `search_fold(${column})`), ...by].join(', ')})`,
  ],
  [`what begins so in ${subject}`, `${subject} (search_fold(${by[0]}))`],
])
const all = [...served, ...ofNouns, ...ofFound]

const indexes = await prisma.$queryRaw<{ index: string; isUnique: boolean }[]>`
  select format('%s (%s)', t.relname, string_agg(coalesce(c.attname, pg_get_indexdef(i.indexrelid, k.place::int, true)), ', ' order by k.place)) as index, i.indisunique as "isUnique"
  from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
    cross join unnest(i.indkey) with ordinality k(number, place)
    left join pg_attribute c on c.attrelid = t.oid and c.attnum = k.number
  where n.nspname = 'public' and not i.indisprimary and i.indpred is null
  group by t.relname, i.indexrelid, i.indisunique`

test.each(all)('%s: %s', (_, index) => {
  expect(indexes.map(({ index }) => index)).toContain(index)
})

test('there is no index of which it is not said what it serves', () => {
  const known = all.map(([, index]) => index)
  expect(indexes.filter(({ index, isUnique }) => !isUnique && !known.includes(index))).toEqual([])
})

test.each(namingColumns)(
  'an index holds the rows of $subject in whose $column somebody of another organisation is named',
  async (named) => {
    const found = await prisma.$queryRaw`select from pg_indexes where tablename = ${named.subject}
    and indexdef like ${`%is_of_another("${named.column}", "organisationId")%`}`
    expect(found).toHaveLength(1)
  },
)

describe('no page of the portal reads through a table to find its rows', () => {
  const portal = openPortal()
  const line4 = `/projects/${world.projects.line4}`
  const sections = ['', '/tasks?state=late', ...inLayouts.slice(1).map((section) => `/${section}`)]
  const account = ['/account', '/account/sessions', '/account/membership']
  const task = `/tasks/${idOf('task', 'Line 4 retrofit', 'Decide: keep or replace the label printer')}`
  const paths = [
    '/projects',
    '/projects?sort=-progress',
    ...sections.map((section) => line4 + section),
    task,
    '/updates',
  ]

  test.each(['milo@meridian.test', 'nora@northwind.test', 'carl@brightline.test'])('asked by %s', async (email) => {
    const visitor = await portal.visitor(email)
    const asked = jest.spyOn(pool, 'query')
    for (const path of [...paths, ...account]) await visitor.page(path)
    const statements = asked.mock.calls.map(([statement]) => statement as unknown as PreparedStatement)
    asked.mockRestore()
    expect(await tablesReadThrough(statements)).toEqual([])
  })
})
