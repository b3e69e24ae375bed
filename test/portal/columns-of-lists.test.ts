import { beforeAll, describe, expect, test } from '@jest/globals'
import { columnLists, columns, layoutOf } from '../../domain/access/layouts.ts'
import { uploadDocuments } from '../../domain/documents/upload.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { arriving } from '../documents/files.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { line4 } = world.projects
const { email, membershipId: target } = world.people.sara
let template: string
let sara: Visitor

beforeAll(async () => {
  template = (await prisma.layoutTemplate.create({ data: { name: 'For Sara', layout: {} } })).id
  await prisma.layoutAssignment.create({ data: { templateId: template, targetKind: 'membership', target } })
  await uploadDocuments(await actorOf('nora'), { projectId: line4 }, arriving(['Layout.txt', 'x']))
  await prisma.raidEntry.createMany({
    data: (['low', 'critical'] as const).map((severity) => ({
      ...{ projectId: line4, kind: 'risk' as const, title: `A ${severity} one`, severity, mitigation: 'Wait' },
      ...{ ownerId: world.people.milo.membershipId, dueOn: new Date('2027-01-31') },
    })),
  })
  sara = await portal.visitor(email)
})

const give = (chosen: object) =>
  prisma.layoutTemplate.update({ where: { id: template }, data: { layout: { columns: chosen } } })
const addresses: Record<string, string> = { milestones: `/projects/${line4}/plan`, contacts: '/contacts' }
const rowsOf = async (list: string): Promise<Record<string, unknown>[]> =>
  (await sara.json(addresses[list] ?? `/projects/${line4}/${list}`)).data[list]

/** What the twin calls what a column tells. */
const told: Record<string, string[]> = {
  phase: ['phaseId'],
  ...{ creator: ['creator', 'formerlyOf'], owner: ['owner', 'ownerId'], decidedBy: ['decidedBy', 'decidedById'] },
}
const table = (['documents', 'milestones', 'raid', 'decisions', 'contacts'] as const).flatMap((list) =>
  columns[list].map((column) => [list, column] as const),
)

describe.each(table)('of %s, without %s', (list, column) => {
  test('the twin has all but that', async () => {
    await give({})
    const usual = new Set((await rowsOf(list)).flatMap(Object.keys))
    await give({ [list]: columns[list].filter((one) => one !== column) })
    const left = new Set((await rowsOf(list)).flatMap(Object.keys))
    const gone = told[column] ?? [column]
    expect(usual.has(gone[0] ?? '')).toBe(true)
    expect([...usual].filter((name) => !left.has(name)).toSorted()).toEqual(
      gone.filter((name) => usual.has(name)).toSorted(),
    )
  })
})

test('the columns of documents stand in the order of the layout, and none but those', async () => {
  await give({ documents: ['createdAt', 'mediaType'] })
  const { text } = await sara.page(`/projects/${line4}/documents`)
  const heads = [...text.matchAll(/<th scope="col">([^<]*)</g)].map(([, head]) => head)
  expect(heads.slice(0, 3)).toEqual(['Document', 'Added', 'Kind'])
  expect(heads).not.toContain('Size')
})

test('what a list leaves out does not decide its order, and stands nowhere on its page', async () => {
  const titles = async () =>
    (await rowsOf('raid')).map(({ title }) => title).filter((one) => /^A \w+ one$/.test(String(one)))
  await give({})
  expect(await titles()).toEqual(['A critical one', 'A low one'])
  await give({ raid: [] })
  expect(await titles()).toEqual(['A low one', 'A critical one'])
  const { text } = await sara.page(`/projects/${line4}/raid`)
  for (const word of ['Wait', 'Critical', 'Milo Novak']) expect(text).not.toContain(word)
})

test('what the contacts leave out finds nobody and stands nowhere, and their columns are in the order of the layout', async () => {
  const found = async (q: string) => (await sara.json(`/contacts?q=${q}`)).data.total
  await give({})
  expect([await found('northwind.test'), await found('Nora')]).toEqual([expect.any(Number), 1])
  expect(await found('northwind.test')).toBeGreaterThan(1)
  await give({ contacts: ['phone', 'jobRole'] })
  expect([await found('northwind.test'), await found('Nora')]).toEqual([0, 1])
  const { text } = await sara.page('/contacts')
  const heads = [...text.matchAll(/<th scope="col">([^<]*)</g)].map(([, head]) => head)
  expect(heads.slice(0, 3)).toEqual(['Name', 'Telephone', 'Job role'])
  expect(text).not.toContain('nora@northwind.test')
})

test('without the day that a milestone was reached on, none is told to be reached or late; without days none stands in the plan', async () => {
  const row = async () => {
    const { text } = await sara.page(`/projects/${line4}/plan`)
    return text.match(/<tr class="milestone">.*?<\/tr>/g) ?? []
  }
  await give({})
  expect((await row()).join()).toContain('done')
  await give({ milestones: ['phase', 'dueOn'] })
  expect((await row()).length).toBeGreaterThan(0)
  expect((await row()).join()).not.toMatch(/done|late|ahead/)
  await give({ milestones: ['phase'] })
  expect(await row()).toEqual([])
})

test('a list or column that only a newer version knows is left out, and lists that say nothing begin as usual', () => {
  const layout = layoutOf({ columns: { documents: ['size', 'colour'], proofs: ['stage'] } })
  expect(layout.columns).toEqual({ ...layoutOf(null).columns, documents: ['size'] })
  expect(Object.keys(layout.columns).toSorted()).toEqual([...columnLists].toSorted())
})
