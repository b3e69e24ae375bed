import { beforeAll, expect, test } from '@jest/globals'
import { createReport } from '../../domain/reports/definition.ts'
import { showInPortal } from '../../domain/reports/portal/publish.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const sofia = await actorOf('sofia')
let oscar: Visitor
let otto: Visitor

beforeAll(async () => {
  ;[oscar, otto] = [await portal.visitor('oscar@northwind.test'), await portal.visitor('otto@globex.test')]
})

/** A report that the portal shows, as Sofia agrees to it. */
async function shown(asked: object): Promise<string> {
  const report = { name: 'Told', entity: 'project', columns: ['name'], ...asked }
  const id = await createReport(prisma as never, sofia.membershipId, report)
  const { agreed } = await showInPortal(sofia, id, undefined).catch((error) => error)
  await showInPortal(sofia, id, agreed)
  return id
}

test('a layout may put a report first; where that does not open, the portal begins with its landing page', async () => {
  const id = await shown({ sort: 'name' })
  const template = { name: 'Report first', layout: { landing: 'updates', firstReport: id } }
  const { id: templateId } = await prisma.layoutTemplate.create({ data: template })
  const target = { targetKind: 'membership', target: world.people.oscar.membershipId } as const
  const assigned = await prisma.layoutAssignment.create({ data: { ...target, templateId } })
  const beginning = async () => (await oscar.page('/')).headers.get('location')
  expect(await beginning()).toBe(`/reports/${id}`)
  await prisma.report.update({ where: { id }, data: { sort: 'budget' } })
  expect(await beginning()).toBe('/updates')
  await prisma.report.delete({ where: { id } })
  expect(await beginning()).toBe('/updates')
  await prisma.layoutAssignment.delete({ where: { id: assigned.id } })
})

test('a dashboard has the first rows of those of its reports that open, and is not there without one', async () => {
  const [late, projects] = [await shown({ entity: 'task', sort: 'name' }), await shown({ name: 'Projects' })]
  const budgets = await shown({ name: 'Budgets', sort: 'budget' })
  const layout = { navigation: ['projects', 'dashboard', 'reports'], dashboard: [projects, budgets, late] }
  const { id: templateId } = await prisma.layoutTemplate.create({
    data: { name: 'Dashboard', layout: { ...layout, dashboardFirst: true } },
  })
  expect((await oscar.page('/dashboard')).status).toBe(404)
  const target = { targetKind: 'membership', target: world.people.oscar.membershipId } as const
  const assigned = await prisma.layoutAssignment.create({ data: { ...target, templateId } })
  expect((await oscar.page('/')).headers.get('location')).toBe('/dashboard')
  const { reports } = JSON.parse((await oscar.json('/dashboard')).text)
  expect(reports.map(({ report }: { report: { id: string } }) => report.id)).toEqual([projects, late])
  expect(reports.map(({ rows }: { rows: [] }) => rows.length)).toEqual([4, 5])
  const { text } = await oscar.page('/dashboard')
  expect(text).not.toMatch(/Budgets|Clean room/)
  expect(text).toContain(`<a href="/reports/${late}">The whole report: `)
  expect(text).toContain('href="/dashboard" aria-current="page"')
  expect((await otto.page('/dashboard')).status).toBe(404)
  await prisma.report.updateMany({ where: { id: { in: [late, projects] } }, data: { inPortal: false } })
  expect((await oscar.page('/dashboard')).status).toBe(404)
  const projectsPage = await oscar.page('/projects')
  expect(projectsPage.text).not.toContain('href="/dashboard"')
  expect((await oscar.page('/')).headers.get('location')).toBe('/projects')
  await prisma.layoutAssignment.delete({ where: { id: assigned.id } })
})
