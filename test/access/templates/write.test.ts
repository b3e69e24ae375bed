import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { type Layout, layoutOf } from '../../../domain/access/layouts.ts'
import { changeTemplate, LayoutNotAgreed, seenOf } from '../../../domain/access/templates/change.ts'
import type { LayoutGiven } from '../../../domain/access/templates/definition.ts'
import { findLayoutFor, findTemplate } from '../../../domain/access/templates/find.ts'
import { giveTemplate, takeTemplate } from '../../../domain/access/templates/give.ts'
import { createTemplate, deleteTemplate } from '../../../domain/access/templates/make.ts'
import { picturePortal } from '../../../domain/access/templates/picture.ts'
import { act } from '../../../domain/act.ts'
import { prisma } from '../../../prisma/client.ts'
import { actorOf } from '../../actors.ts'
import { world } from '../../world.ts'
import { refused } from '../settings/levels.ts'

const olga = await actorOf('olga')
const sofia = await actorOf('sofia')
const abel = await actorOf('abel')
const customer = await prisma.layoutTemplate.findUniqueOrThrow({ where: { name: 'Customer' } })
const { oscar, otto, max } = world.people

const give = (actor: Member, given: LayoutGiven) => act(actor, (work) => giveTemplate(work, actor, given))
const take = (actor: Member, id: string) => act(actor, (work) => takeTemplate(work, actor, id))

/** What was shown to come of a change; it was not done. */
async function shown(work: Promise<unknown>): Promise<LayoutNotAgreed> {
  const error = await refused(work)
  expect(error).toBeInstanceOf(LayoutNotAgreed)
  return error as LayoutNotAgreed
}

async function change(id: string, part: Partial<Layout>, more: { name?: string; seen?: string; agreed?: string } = {}) {
  const { layout, ...found } = await findTemplate(olga, id)
  const settings = { name: more.name ?? found.name, layout: { ...layout, ...part } }
  return changeTemplate(olga, id, { ...more, settings })
}

test('Olga copies a template, changes the copy, gives it to Oscar, and deletes it when nobody has it', async () => {
  const make = () => createTemplate(olga, { name: 'Orders', copyOf: customer.id }, { key: 'orders-123', said: 1 })
  const id = await make()
  expect(await make()).toBe(id)
  expect((await findTemplate(olga, id)).layout).toEqual(layoutOf(customer.layout))
  const wording = {
    project: { en: { one: 'Order', many: 'Orders' }, de: { one: 'Auftrag', many: 'Aufträge' } },
  }
  const { change: what, agreed } = await shown(change(id, { wording, landing: 'updates' }))
  expect(what).toEqual({
    differences: [
      { at: 'landing', one: 'projects', other: 'updates' },
      { at: 'wording.project', one: null, other: ['Order', 'Orders', 'Auftrag', 'Aufträge'] },
    ],
    ...{ given: 0, people: [] },
  })
  expect((await findTemplate(olga, id)).layout.landing).toBe('projects')
  await change(id, { wording, landing: 'updates' }, { agreed, name: 'Orders and news' })
  const given = await give(olga, { templateId: id, targetKind: 'membership', target: oscar.membershipId })
  expect((await actorOf('oscar')).layout).toMatchObject({ landing: 'updates', wording })
  expect(await refused(deleteTemplate(olga, id))).toMatchObject({ code: 'layout-given', detail: { count: '1' } })
  await take(olga, given)
  expect((await actorOf('oscar')).layout.landing).toBe('projects')
  await deleteTemplate(olga, id)
  const told = await prisma.activity.findMany({
    where: { subjectId: { in: [id, given] } },
    orderBy: { id: 'asc' },
  })
  expect(told.map(({ action, subjectKind }) => `${action} ${subjectKind}`)).toEqual([
    'create LayoutTemplate',
    'update LayoutTemplate',
    'create LayoutAssignment',
    'delete LayoutAssignment',
    'delete LayoutTemplate',
  ])
})

test('who may not: Sofia sees templates, Abel does not, and neither changes, makes, gives or takes one', async () => {
  const assignment = await prisma.layoutAssignment.findFirstOrThrow()
  const settings = { name: 'Customer', layout: layoutOf(null) }
  for (const actor of [sofia, abel]) {
    const statuses = []
    for (const work of [
      createTemplate(actor, { name: 'Mine' }),
      changeTemplate(actor, customer.id, { settings }),
      deleteTemplate(actor, customer.id),
      give(actor, { templateId: customer.id, targetKind: 'membership', target: oscar.membershipId }),
      take(actor, assignment.id),
    ])
      statuses.push((await refused(work)).status)
    expect(statuses).toEqual(actor === sofia ? [403, 403, 403, 403, 403] : [403, 404, 404, 403, 404])
  }
  expect((await refused(findLayoutFor(abel, oscar.membershipId))).status).toBe(403)
  expect((await refused(findLayoutFor(abel, otto.membershipId))).status).toBe(404)
  expect(await refused(picturePortal(sofia, oscar.membershipId, layoutOf(null)))).toMatchObject({ status: 403 })
})

test('two who change one template at once: the second is shown what would come of it, and that it has changed', async () => {
  const id = await createTemplate(olga, { name: 'At once' })
  const { layout } = await findTemplate(olga, id)
  const seen = seenOf(layout)
  const mine = await shown(change(id, { landing: 'updates' }, { seen }))
  const theirs = await shown(change(id, { comments: ['tasks'] }, { seen }))
  expect([mine.isOther, theirs.isOther]).toEqual([false, false])
  await change(id, { landing: 'updates' }, { seen, agreed: mine.agreed })
  const settings = { name: 'At once', layout: { ...layout, comments: ['tasks' as const] } }
  const again = await shown(changeTemplate(olga, id, { settings, seen, agreed: theirs.agreed }))
  expect(again).toMatchObject({ isOther: true, change: { differences: [{ at: 'landing' }, { at: 'comments' }] } })
  expect((await shown(changeTemplate(olga, id, { settings, seen }))).isOther).toBe(true)
  const atOnce = ['One', 'Two'].map((name) =>
    changeTemplate(olga, id, { settings: { ...settings, name }, seen, agreed: again.agreed }),
  )
  expect((await Promise.all(atOnce.map(refused))).filter((done) => done === 'done')).toHaveLength(2)
})

test.each<[string, Partial<Layout>, object]>([
  [
    'a landing page it does not lead to',
    { navigation: ['projects'], landing: 'updates' },
    { landing: 'landing-not-shown' },
  ],
  ['a dashboard of nothing', { navigation: ['projects', 'dashboard'] }, { dashboard: 'dashboard-empty' }],
  [
    'a dashboard without reports',
    { navigation: ['projects', 'dashboard'], dashboard: [randomUUID()] },
    { navigation: 'dashboard-needs-reports' },
  ],
  ['a dashboard first that is not there', { dashboardFirst: true }, { landing: 'landing-not-shown' }],
  ['no projects', { navigation: ['updates'] }, { navigation: 'projects-stay' }],
  ['no overview', { sections: ['tasks'] }, { sections: 'overview-stays' }],
  [
    'a column twice',
    { columns: { ...layoutOf(null).columns, projects: ['health', 'health'] } },
    { 'columns.projects': 'twice' },
  ],
])('what a template cannot say is refused: %s', async (_, part, fields) => {
  expect(await refused(change(customer.id, part))).toMatchObject({ status: 400, fields })
})

test('a built-in template keeps its name, and stays', async () => {
  expect(await refused(change(customer.id, {}, { name: 'Client' }))).toMatchObject({
    fields: { name: 'built-in-layout-name-stays' },
  })
  expect(await refused(deleteTemplate(olga, customer.id))).toMatchObject({ code: 'built-in-layout-stays' })
})

test('it is given to nobody who is not there: not to an ended membership, nor to what cannot be seen', async () => {
  const tried = (targetKind: 'membership' | 'team' | 'access_level', target: string) =>
    refused(give(olga, { templateId: customer.id, targetKind, target }))
  await prisma.membership.update({ where: { id: otto.membershipId }, data: { disabledAt: new Date() } })
  expect(await tried('membership', otto.membershipId)).toMatchObject({ fields: { target: 'membership-ended' } })
  await prisma.membership.update({ where: { id: otto.membershipId }, data: { disabledAt: null } })
  expect(await tried('team', otto.membershipId)).toMatchObject({ fields: { target: 'no-such-target' } })
  expect(await tried('access_level', 'Staff')).toMatchObject({ fields: { target: 'no-such-target' } })
  const everybody = await prisma.layoutAssignment.findFirstOrThrow({ where: { targetKind: 'deployment' } })
  expect(await refused(take(olga, everybody.id))).toMatchObject({ code: 'layout-of-everybody-stays' })
})

test('which one counts is told as it is: the most specific first, and the same as who asks is known with', async () => {
  const { candidates, layout } = await findLayoutFor(sofia, max.membershipId)
  expect(candidates.map(({ targetKind, template }) => `${targetKind}: ${template}`)).toEqual([
    'organisation: Everything',
    'access_level: Customer',
    'deployment: Everything',
  ])
  expect(layout).toEqual((await actorOf('max')).layout)
  for (const who of ['oscar', 'vera', 'otto', 'carl'] as const)
    expect((await findLayoutFor(olga, world.people[who].membershipId)).layout).toEqual((await actorOf(who)).layout)
})

test('a picture of the portal as Oscar would see it is told by his own rights, and noted once', async () => {
  const draft = layoutOf({ sections: ['overview', 'tasks'], columns: { projects: ['progress'], tasks: ['dueOn'] } })
  const once = { key: 'picture-12345', said: oscar.membershipId }
  const picture = await picturePortal(olga, oscar.membershipId, draft, once)
  await picturePortal(olga, oscar.membershipId, draft, once)
  expect(picture.list.projects[0]).toHaveProperty('progress')
  expect(picture.list.projects[0]).not.toHaveProperty('health')
  expect(picture.head?.sections).toEqual(['overview', 'tasks'])
  expect(picture.tasks?.tasks[0]).not.toHaveProperty('status')
  const noted = await prisma.activity.count({ where: { action: 'preview', subjectId: oscar.membershipId } })
  expect(noted).toBe(1)
})

test('the picture begins with the dashboard, or with the report that comes first, as far as Oscar opens them', async () => {
  const find = (name: string) => prisma.report.findFirstOrThrow({ where: { inPortal: true, name } })
  const [late, risks] = [await find('What is late'), await find('Risks and issues')]
  const begins = async (said: object) => {
    const layout = layoutOf({ navigation: ['projects', 'dashboard', 'reports'], ...said })
    return (await picturePortal(olga, oscar.membershipId, layout)).begins
  }
  const named = async (said: object) => (await begins(said)).map(({ definition }) => definition.name)
  expect(await named({ dashboard: [risks.id, late.id], dashboardFirst: true })).toEqual([risks.name, late.name])
  expect(await named({ dashboard: [risks.id], firstReport: late.id })).toEqual([late.name])
  expect(await named({ dashboard: [risks.id] })).toEqual([])
  const [first] = await begins({ firstReport: late.id })
  expect(first?.page.rows.length).toBeLessThanOrEqual(3)
  expect(first?.page.total).toBeGreaterThan(0)
  await prisma.report.update({ where: { id: late.id }, data: { inPortal: false } })
  expect(await named({ dashboard: [risks.id, late.id], dashboardFirst: true })).toEqual([risks.name])
  expect(await named({ firstReport: late.id })).toEqual([])
})
