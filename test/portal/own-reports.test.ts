import { describe, expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { asked, idsOf, made, make, versionOf, who } from './makers.ts'

// Reports that people make for themselves and their colleagues: who makes and finds them, and who does not.

test('who makes reports: managers up whose access level lets them, outside the host', async () => {
  const rows: [keyof typeof who, number, boolean][] = [
    ['abel', 200, true],
    ['max', 200, true],
    ['carl', 200, true],
    ['oscar', 403, false],
    ['simon', 403, false],
    ['milo', 403, false],
  ]
  for (const [key, status, mayMake] of rows) {
    const form = await who[key].page('/reports/new?about=project')
    expect([key, form.status, (await make(who[key])).status]).toEqual([key, status, mayMake ? 201 : 403])
    // Who asks is remembered by now.
    for (const path of ['/reports/new', '/reports/new?about=task'])
      expect([key, path, (await who[key].page(path)).status]).toEqual([key, path, status])
    expect([key, (await who[key].json('/reports')).data.mayMake]).toEqual([key, mayMake])
    expect([key, (await who[key].page('/projects')).text.includes('href="/reports/new"')]).toEqual([key, mayMake])
  }
})

test('Abel makes one through its form, sees it before, and it opens like any other', async () => {
  const form: Record<string, string> = {
    ...{ about: 'project', name: '', columns: 'name', what: 'progress.atLeast', value: '1', sort: '-progress' },
    ...{ chartKind: 'doughnut', chartBy: 'name', text: 'Read me.', groupBy: '', foundBy: 'colleagues' },
  }
  const kept = await prisma.report.count()
  const preview = await who.abel.post('/reports/preview', form)
  expect([preview.status, preview.text.includes('nothing is saved yet')]).toEqual([200, true])
  expect(preview.text).toContain('Line 4 retrofit')
  expect(preview.text).not.toContain('Clean room')
  const unnamed = await who.abel.post('/reports', form)
  expect([unnamed.status, unnamed.text.includes('href="#name"')]).toEqual([400, true])
  expect(await prisma.report.count()).toBe(kept)
  const once = { ...form, name: 'By progress', once: 'key-of-a-form' }
  const answers = [await who.abel.post('/reports', once), await who.abel.post('/reports', once)]
  const [to, again] = answers.map(({ headers }) => headers.get('location'))
  expect([answers[0]?.status, again]).toEqual([303, to])
  const { data } = await who.abel.json(to ?? '')
  expect(data).toMatchObject({
    foundBy: 'colleagues',
    can: { update: true, delete: true, copy: true },
    text: 'Read me.',
  })
  expect((await who.abel.page(`${to}/files/csv`)).text).toContain('Line 4 retrofit')
  const own = await prisma.report.findFirstOrThrow({ where: { name: 'By progress' } })
  const noted = { subjectId: own.id, organisationId: world.organisations.northwind, actorName: 'Abel Okafor' }
  expect(await prisma.activity.count({ where: { ...noted, action: 'create' } })).toBe(1)
})

test('columns are moved, and two values of one column are any of them', async () => {
  const columns = ['name', 'health']
  const what = ['health.isOneOf.red', 'health.isOneOf.amber']
  const { data } = await who.abel.send('/reports/preview', { json: { ...asked, columns, what, earlier: 'health' } })
  expect(data.columns.map(({ key }: { key: string }) => key)).toEqual(['health', 'name'])
  for (const { cells } of data.rows) expect(['red', 'amber']).toContain(cells[0])
  expect(data.rows.length).toBeGreaterThan(0)
})

describe('who finds a report', () => {
  test('only me is nobody else; everybody of an organisation is nobody outside it, on every address', async () => {
    const [mine, ours] = [await made(who.max), await made(who.max, { foundBy: 'colleagues' })]
    for (const key of ['abel', 'sara', 'oscar'] as const)
      expect([key, (await idsOf(who[key])).filter((id: string) => [mine, ours].includes(id))]).toEqual([key, [ours]])
    const version = await versionOf(who.max, mine)
    const addresses = (id: string): [string, string, object?][] => [
      ...(['', '/files/csv', '/changing'] as const).map((end): [string, string] => ['GET', `/reports/${id}${end}`]),
      ['GET', `/reports/new?like=${id}`],
      ['POST', `/reports/${id}`, { ...asked, version }],
      ['POST', `/reports/${id}/preview`, asked],
      ['POST', `/reports/${id}/deletion`, {}],
      ['DELETE', `/reports/${id}`],
    ]
    const outside = [who.gina, who.carl]
    for (const [id, visitors] of [
      [mine, [who.abel, who.sara, ...outside]],
      [ours, outside],
    ] as const)
      for (const visitor of visitors)
        for (const [method, path, json] of addresses(id)) {
          const { status, text } = await visitor.send(path, { method, ...(json && { json }) })
          expect([path, status]).toEqual([path, 404])
          expect(text).not.toMatch(/Ours|Max/)
        }
    expect(await prisma.report.count({ where: { id: { in: [mine, ours] }, name: 'Ours' } })).toBe(2)
  })

  test('each reader has their own rows, and who does not see what it asks has no report', async () => {
    const id = await made(who.abel, { foundBy: 'colleagues', what: 'progress.atLeast', value: '0' })
    expect((await who.oscar.json(`/reports/${id}`)).data).toMatchObject({ can: { update: false, copy: false } })
    const level = await prisma.projectAccessLevel.findFirstOrThrow({ where: { jobRole: 'Client' } })
    const areas = { ...(level.areas as object), overview: { access: 'view', hidden: ['Project.progress'], shown: [] } }
    await prisma.projectAccessLevel.updateMany({ data: { areas } })
    try {
      for (const path of [`/reports/${id}`, `/reports/${id}/files/csv`])
        expect((await who.oscar.page(path)).status).toBe(404)
      expect(await idsOf(who.oscar)).not.toContain(id)
    } finally {
      await restoreLevels()
    }
  })
})

const levels = await prisma.projectAccessLevel.findMany()
async function restoreLevels() {
  for (const { id, areas } of levels)
    await prisma.projectAccessLevel.update({ where: { id }, data: { areas: areas as object } })
}

test.each([
  ['a column', { columns: ['name', 'budget'] }, 'columns'],
  ['what an object has by itself', { columns: ['constructor', '__proto__'] }, 'columns'],
  ['a condition', { what: 'budget.atLeast', value: '1' }, 'what-0'],
  ['a condition on an object’s own', { what: ['', 'constructor.is'], value: ['', 'x'] }, 'what-1'],
  ['an operator', { what: 'name.constructor', value: 'x' }, 'what-0'],
  ['a value', { what: 'progress.atLeast', value: 'much' }, 'value-0'],
  ['the order', { sort: '-budget' }, 'sort'],
  ['groups', { groupBy: 'budget' }, 'groupBy'],
  ['a total', { totals: ['budget'] }, 'totals'],
  ['what is left open', { open: ['budget'] }, 'open'],
  ['a chart', { chartKind: 'bar', chartBy: 'health', chartMeasure: 'budget' }, 'chartMeasure'],
])('%s that is hidden from its maker is as unknown as what is not there', async (_, more, field) => {
  for (const path of ['/reports', '/reports/preview']) {
    const { status, data } = await who.abel.send(path, { json: { ...asked, ...more } })
    expect([path, status, Object.keys(data.fields)]).toEqual([path, 400, [field]])
  }
  const page = await who.abel.post('/reports/preview', { about: 'project', name: 'x', columns: 'budget' })
  expect([page.status, page.text.includes('href="#columns"')]).toEqual([400, true])
})
