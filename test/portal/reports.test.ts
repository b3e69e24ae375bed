import { beforeAll, describe, expect, test } from '@jest/globals'
import type { ReportEntity } from '@prisma/client'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { createReport } from '../../domain/reports/definition.ts'
import { hideFromPortal, showInPortal } from '../../domain/reports/portal/publish.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const sofia = await actorOf('sofia')
let oscar: Visitor
let otto: Visitor
let carl: Visitor
let simon: Visitor

beforeAll(async () => {
  ;[oscar, otto] = [await portal.visitor('oscar@northwind.test'), await portal.visitor('otto@globex.test')]
  ;[carl, simon] = [await portal.visitor('carl@brightline.test'), await portal.visitor('simon@solo.test')]
})

type Asked = { name?: string; entity?: ReportEntity; columns?: string[]; filters?: object[]; sort?: string | null }
const made = (asked: Asked) =>
  createReport(prisma as never, sofia.membershipId, { name: 'Told', entity: 'project', columns: ['name'], ...asked })

/** Shows a report in the portal, as Sofia agrees to it. */
async function showReport(id: string) {
  const refused = await showInPortal(sofia, id, undefined).catch((error) => error)
  await showInPortal(sofia, id, refused.agreed)
  return refused.finders as { organisation: string; people: number }[]
}

async function shown(asked: Asked): Promise<string> {
  const id = await made(asked)
  await showReport(id)
  return id
}

const json = async (who: Visitor, address: string) => {
  const { status, text } = await who.json(address)
  return { status, data: JSON.parse(text || '{}') }
}
const namesIn = (data: { rows: { cells: unknown[] }[] }) => data.rows.map(({ cells }) => cells[0]).sort()

test('nobody finds a report that is not shown; with it comes the navigation', async () => {
  const id = await made({ name: 'Not yet' })
  expect((await oscar.page(`/reports/${id}`)).status).toBe(404)
  const finders = await showReport(id)
  expect(finders).toContainEqual({ organisation: 'Northwind Tools', people: 6 })
  expect(finders).toContainEqual({ organisation: 'Globex Medical', people: 3 })
  const { status, text } = await oscar.page(`/reports/${id}`)
  expect([status, text.includes('<h1>Not yet</h1>'), text.includes('href="/reports" aria-current="page"')]).toEqual([
    ...[200, true, true],
  ])
  await hideFromPortal(sofia, id)
  expect((await oscar.page(`/reports/${id}`)).status).toBe(404)
})

test('each sees their own rows, and the way to those alone that they may open', async () => {
  const id = await shown({ columns: ['name', 'health', 'nextMilestoneOn', 'lateTasks'] })
  const northwind = await prisma.project.findMany({ where: { organisationId: world.organisations.northwind } })
  const { data } = await json(oscar, `/reports/${id}`)
  expect(namesIn(data)).toEqual(northwind.map(({ name }) => name).sort())
  expect(data).toMatchObject({ total: northwind.length, page: 1, pages: 1, report: { id, name: 'Told' } })
  for (const { to } of data.rows) expect((await oscar.page(to)).status).toBe(200)
  expect(data.head[0].value).toBe('Projects of Northwind Tools that are shared with you')
  expect(namesIn((await json(otto, `/reports/${id}`)).data)).toEqual(['Clean room 2', 'Steriliser upgrade'])
  const his = await json(carl, `/reports/${id}`)
  expect(namesIn(his.data)).toEqual(['Line 4 retrofit'])
})

test('what is in projects leads to where it is told, and what is late is marked', async () => {
  const id = await shown({ entity: 'milestone', columns: ['name', 'project', 'dueOn', 'doneOn'] })
  const { data } = await json(oscar, `/reports/${id}`)
  const late = await prisma.milestone.count({
    where: { organisationId: world.organisations.northwind, doneOn: null, dueOn: { lt: new Date() } },
  })
  expect(data.rows.filter((row: { late: boolean }) => row.late)).toHaveLength(late)
  expect(late).toBeGreaterThan(0)
  for (const to of new Set<string>(data.rows.map(({ to }: { to: string }) => to)))
    expect((await oscar.page(to)).status).toBe(200)
  const his = (await json(carl, `/reports/${id}`)).data
  for (const { to } of his.rows) expect((await carl.page(to)).status).toBe(200)
  expect((await oscar.page(`/reports/${id}`)).text).toContain('class="mark late"')
})

describe('what is hidden from its reader', () => {
  test('is no column of theirs; filtered or sorted by, there is no report', async () => {
    const [column, filter, sort] = [
      await shown({ columns: ['name', 'budget'] }),
      await shown({ filters: [{ field: 'budget', operator: 'atLeast', value: 1 }] }),
      await shown({ sort: '-budget' }),
    ]
    expect((await json(oscar, `/reports/${column}`)).data.columns).toHaveLength(1)
    for (const id of [filter, sort]) expect((await oscar.page(`/reports/${id}`)).status).toBe(404)
    const ids = (await json(oscar, '/reports')).data.reports.map((one: { id: string }) => one.id)
    expect([ids.includes(column), ids.includes(filter), ids.includes(sort)]).toEqual([true, false, false])
    const milo = await portal.visitor('milo@meridian.test')
    expect((await milo.page(`/reports/${filter}`)).status).toBe(200)
  })

  test('an access level without reports opens none', async () => {
    expect((await json(simon, '/reports')).data).toEqual({ reports: [], mayMake: false })
    expect((await simon.page('/projects')).text).not.toContain('href="/reports"')
  })

  test('a layout without reports, or without the section, has none', async () => {
    const [projects, tasks] = [await shown({}), await shown({ entity: 'task' })]
    const layout = (say: object) => prisma.layoutTemplate.create({ data: { name: JSON.stringify(say), layout: say } })
    const { id: templateId } = await layout({ navigation: ['projects', 'updates'] })
    const target = { targetKind: 'membership', target: world.people.oscar.membershipId } as const
    const { id } = await prisma.layoutAssignment.create({ data: { ...target, templateId } })
    expect((await oscar.page(`/reports/${projects}`)).status).toBe(404)
    expect((await oscar.page('/reports')).status).toBe(404)
    expect((await oscar.page('/projects')).text).not.toContain('href="/reports"')
    const { id: other } = await layout({ sections: ['overview', 'updates'] })
    await prisma.layoutAssignment.update({ where: { id }, data: { templateId: other } })
    expect((await oscar.page(`/reports/${projects}`)).status).toBe(200)
    expect((await oscar.page(`/reports/${tasks}`)).status).toBe(404)
    await prisma.layoutAssignment.delete({ where: { id } })
  })
})

test('a page of many is counted, and past the end it is the last one', async () => {
  const id = await shown({ entity: 'task', sort: 'name' })
  const { total, pages } = (await json(oscar, `/reports/${id}`)).data
  expect(pages).toBe(Math.ceil(total / 20))
  const last = (await json(oscar, `/reports/${id}?page=99`)).data
  expect([last.page, last.rows.length]).toEqual([pages, total - 20 * (pages - 1)])
  expect((await oscar.page(`/reports/${id}?page=0`)).status).toBe(400)
})

test('a file at a click has all that its reader sees, and is in the log; of another report there is none', async () => {
  const id = await shown({ name: 'Größe', columns: ['name', 'budget'] })
  const { status, text, headers } = await oscar.page(`/reports/${id}/files/csv`)
  expect([status, headers.get('content-disposition')]).toEqual([
    ...[200, expect.stringMatching(/filename="groesse-northwind-tools-\d{4}-\d\d-\d\d\.csv"/)],
  ])
  expect(text).toContain('Line 4 retrofit')
  expect(text).not.toMatch(/Clean room|Budget/)
  const logged = await prisma.activity.findFirstOrThrow({ where: { subjectId: id, action: 'export' } })
  expect(logged).toMatchObject({ actorName: 'Oscar Dahl', detail: { format: 'csv' } })
  for (const format of ['pdf', 'xlsx'])
    expect((await oscar.page(`/reports/${id}/files/${format}`)).headers.get('content-length')).toMatch(/^\d{4,}$/)
  await hideFromPortal(sofia, id)
  const hidden = await shown({ sort: 'budget' })
  for (const address of [`${id}/files/csv`, `${hidden}/files/csv`, `${hidden}/files/html`])
    expect((await oscar.page(`/reports/${address}`)).status).toBe(404)
})

test('when the grants of somebody have ended there is nothing left of it', async () => {
  const id = await shown({ entity: 'task', columns: ['name'] })
  expect((await json(carl, `/reports/${id}`)).data.total).toBeGreaterThan(0)
  await prisma.grant.updateMany({ where: { via: { not: 'owner' } }, data: { expiresAt: new Date(0) } })
  expect((await json(carl, `/reports/${id}`)).data.rows ?? []).toEqual([])
})

test('Milo shows no report in the portal', async () => {
  const milo = await actorOfMembership(world.people.milo.membershipId)
  if (!milo) throw new Error('Milo is gone')
  const his = await createReport(prisma as never, milo.membershipId, {
    name: 'His',
    entity: 'project',
    columns: ['name'],
  })
  await expect(showInPortal(milo, his, undefined)).rejects.toMatchObject({ status: 403 })
})
