import { beforeAll, describe, expect, test } from '@jest/globals'
import { startPreview } from '../../domain/people/preview/preview.ts'
import { findReport } from '../../domain/reports/find.ts'
import { mostReports, mostShared } from '../../domain/reports/own/write.ts'
import { showInPortal } from '../../domain/reports/portal/publish.ts'
import { changeReport } from '../../domain/reports/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

// Reports that people make for themselves and their colleagues: who makes, finds, changes and deletes them, and who does not.

const portal = openPortal()
const who = {} as Record<'abel' | 'max' | 'oscar' | 'sara' | 'gina' | 'carl' | 'simon' | 'milo', Visitor>
const doors = {
  ...{ abel: 'abel@northwind.test', max: 'max@northwind.test', oscar: 'oscar@northwind.test' },
  ...{ sara: 'sara@northwind.test', gina: 'gina@globex.test', carl: 'carl@brightline.test' },
  ...{ simon: 'simon@solo.test', milo: 'milo@meridian.test' },
}
beforeAll(async () => {
  for (const [key, email] of Object.entries(doors)) who[key as keyof typeof who] = await portal.visitor(email)
})

const asked = { about: 'project', name: 'Ours', columns: ['name', 'health', 'progress'] }
const make = (visitor: Visitor, more: object = {}) => visitor.send('/reports', { json: { ...asked, ...more } })
const made = async (visitor: Visitor, more: object = {}): Promise<string> => {
  const { status, data, text } = await make(visitor, more)
  if (status !== 201) throw new Error(text)
  return data.id
}
const idsOf = async (visitor: Visitor) =>
  (await visitor.json('/reports')).data.reports.map(({ id }: { id: string }) => id)
const versionOf = async (visitor: Visitor, id: string) =>
  (await visitor.json(`/reports/${id}/changing`)).data.changed.version

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

test('a change of the owner, and of a supervisor; the second of two at once is told so', async () => {
  const id = await made(who.max, { foundBy: 'colleagues' })
  const version = await versionOf(who.sara, id)
  const change = (visitor: Visitor, more: object) =>
    visitor.send(`/reports/${id}`, { json: { ...asked, foundBy: 'colleagues', version, ...more } })
  expect((await change(who.max, { name: 'Changed' })).status).toBe(201)
  expect((await change(who.sara, { name: 'Late' })).data.fields).toEqual({ form: 'changed-meanwhile' })
  const saras = { name: 'Hers', foundBy: 'me', version: await versionOf(who.sara, id) }
  expect((await change(who.sara, saras)).status).toBe(201)
  expect(await prisma.report.findUniqueOrThrow({ where: { id } })).toMatchObject({ name: 'Hers', toColleagues: true })
  expect((await change(who.oscar, saras)).status).toBe(403)
  expect((await who.oscar.send(`/reports/${id}`, { method: 'DELETE' })).status).toBe(403)
  const shown = await prisma.report.findFirstOrThrow({ where: { inPortal: true } })
  for (const [method, json] of [
    ['POST', { ...asked, version }],
    ['DELETE', undefined],
  ] as const)
    expect((await who.abel.send(`/reports/${shown.id}`, { method, ...(json && { json }) })).status).toBe(403)
  expect((await who.sara.post(`/reports/${id}/deletion`)).status).toBe(303)
  expect((await who.max.page(`/reports/${id}`)).status).toBe(404)
})

test('one like a report that staff show has of it what its maker sees', async () => {
  const shown = await prisma.report.findFirstOrThrow({ where: { inPortal: true, entity: 'project' } })
  await prisma.report.update({ where: { id: shown.id }, data: { columns: [...shown.columns, 'budget'] } })
  const { data } = await who.carl.json(`/reports/new?like=${shown.id}`)
  expect(data.report).toMatchObject({ about: 'project', name: shown.name, foundBy: 'me' })
  expect(data.report.columns).not.toContain('budget')
  const page = await who.carl.page(`/reports/new?like=${shown.id}`)
  expect(page.text).not.toMatch(/[Bb]udget/)
  await prisma.report.update({ where: { id: shown.id }, data: { columns: shown.columns } })
})

test('staff see it in the back-office, and neither show nor send it', async () => {
  const id = await made(who.max)
  const sofia = await actorOf('sofia')
  expect(await findReport(sofia, id)).toMatchObject({ name: 'Ours' })
  await expect(changeReport(sofia, id, { name: 'Theirs' })).rejects.toMatchObject({ status: 403 })
  await expect(showInPortal(sofia, id, undefined)).rejects.toMatchObject({ status: 403 })
  await expect(prisma.report.update({ where: { id }, data: { inPortal: true } })).rejects.toThrow('own_is_not_shown')
})

test('who looks at the portal as Abel makes nothing, and bodies of ten megabytes are not read', async () => {
  const link = await startPreview(await actorOf('olga'), world.people.abel.membershipId)
  const preview = await portal.visitor()
  await preview.post(new URL(link).pathname)
  const kept = await prisma.report.count()
  expect((await preview.page('/reports/new?about=task')).status).toBe(200)
  for (const path of ['/reports', '/reports/preview'])
    expect((await preview.send(path, { json: asked })).status).toBe(403)
  const large = { ...asked, text: 'x'.repeat(10_000_000) }
  for (const path of ['/reports', '/reports/preview'])
    expect((await who.abel.send(path, { json: large })).status).toBe(413)
  expect(await prisma.report.count()).toBe(kept)
})

test('so many are the most of one person, and so many of an organisation are everybody’s', async () => {
  const { membershipId: ownerId } = world.people.gina
  const row = { name: 'One of many', entity: 'project' as const, columns: ['name'], ownerId }
  const data = Array.from({ length: mostReports }, () => ({ ...row, organisationId: world.organisations.globex }))
  await prisma.report.createMany({ data })
  expect((await make(who.gina)).data.fields).toEqual({ form: 'too-many-reports' })
  await prisma.report.deleteMany({ where: { name: 'One of many' } })
  const shared = { ...row, ownerId: null, organisationId: world.organisations.globex, toColleagues: true }
  await prisma.report.createMany({ data: Array.from({ length: mostShared }, () => shared) })
  expect((await make(who.gina, { foundBy: 'colleagues' })).data.fields).toEqual({ foundBy: 'too-many-shared' })
  await prisma.report.deleteMany({ where: { name: 'One of many' } })
})

test('what stays when its owner is taken out, and when the membership has ended', async () => {
  const [mine, ours] = [await made(who.max), await made(who.max, { foundBy: 'colleagues' })]
  const { max, sara } = world.people
  const disabled = await who.abel.send(`/account/people/${max.membershipId}/disabling`, {
    json: { successorId: sara.membershipId },
  })
  expect(disabled.status).toBe(201)
  expect((await who.max.page(`/reports/${ours}`)).status).not.toBe(200)
  expect((await idsOf(who.sara)).filter((id: string) => [mine, ours].includes(id)).sort()).toEqual([mine, ours].sort())
  expect((await who.abel.json(`/reports/${mine}`)).status).toBe(404)
})
