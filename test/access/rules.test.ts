import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { scope } from '../../domain/access/scope.ts'
import { removeRule } from '../../domain/access/sharing/rules/remove.ts'
import { makeRule, ruleInput, type SharingRule } from '../../domain/access/sharing/rules/rule.ts'
import { act } from '../../domain/act.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openBackOffice } from '../admin/back-office.ts'
import type { Colleague } from '../admin/colleague.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const { colleague } = openBackOffice()
const portal = openPortal()
const { people, organisations, projects } = world
const { northwind, globex, brightline } = organisations
const levelNamed = async (name: string) => (await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name } })).id
const teamOf = async (organisationId: string) => (await prisma.team.findFirstOrThrow({ where: { organisationId } })).id
const [client, delivery, internal] = [
  await levelNamed('Client'),
  await levelNamed('Partner delivery'),
  await levelNamed('Internal'),
]
const partners = await teamOf(brightline)
let sofia: Colleague
let milo: Colleague

beforeAll(async () => {
  ;[sofia, milo] = [await colleague('sofia'), await colleague('milo')]
})
beforeEach(() => prisma.grant.deleteMany({ where: { principalId: partners } }))

const input = { with: `team:${partners}`, levelId: delivery, until: '2999-01-31' }
const press = (who: Colleague, more: object = {}, id = northwind) =>
  who.call('Organisation', 'share-all', { ...input, ...more }, id)
const ruleTo = () => prisma.grant.findFirst({ where: { principalId: partners } })
const made = async () => {
  const { agreed } = (await press(sofia)).data.preview as { agreed: string }
  return press(sofia, { agreed })
}
const sees = async (who: PersonKey, organisationId = northwind) =>
  prisma.project.count({ where: { AND: [{ organisationId }, scope(await actorOf(who), 'read', 'Project')] } })

test('Sofia shares all projects of Northwind with the team of Brightline: what that does is shown first, and covers those to come', async () => {
  const ada = await portal.visitor(people.ada.email)
  await prisma.partnerAccess.deleteMany()
  const all = await prisma.project.count({ where: { organisationId: northwind } })
  expect((await ada.json('/projects')).data.total).toBe(0)
  const { data } = await press(sofia)
  expect(data.preview?.text).toBe(`By this rule 3 people see the ${all} projects there are, and all that are to come.`)
  expect(data.preview?.tables[0]?.rows).toEqual([
    ['Project access level', 'Partner delivery'],
    ['Until', '31 Jan 2999'],
  ])
  expect(await ruleTo()).toBeNull()
  // With another end it is another effect than the one that was shown.
  const { data: other } = await press(sofia, { agreed: data.preview?.agreed, until: '2999-02-28' })
  expect([other.preview?.agreed === data.preview?.agreed, other.notice?.type]).toEqual([false, 'error'])
  expect((await press(sofia, { agreed: data.preview?.agreed })).data.notice?.type).toBe('success')
  expect((await ada.json('/projects')).data.total).toBe(all)
  const { id } = await prisma.project.create({ data: { organisationId: northwind, name: 'To come' } })
  expect((await ada.json(`/projects/${id}`)).data.project.name).toBe('To come')
  expect(await sees('ada', globex)).toBe(0)
  await prisma.project.delete({ where: { id } })
})

test('it is told as a rule where it is asked why somebody sees a project, and is removed with the next request', async () => {
  await made()
  const { data } = await sofia.call('Project', 'who-sees', { membershipId: people.ada.membershipId }, projects.packing)
  expect(data.told?.[0]?.value).toContain('by the rule “all projects of Northwind Tools”')
  const ada = await portal.visitor(people.ada.email)
  expect((await ada.json(`/projects/${projects.packing}`)).status).toBe(200)
  const rule = await ruleTo()
  const asked = await sofia.read('Grant', 'remove-rule', {}, rule?.id)
  expect(asked.text).toMatch(/By this rule 3 people see all projects of this organisation/)
  expect((await sofia.agree('Grant', 'remove-rule', {}, rule?.id)).data.notice?.type).toBe('success')
  expect((await ada.json(`/projects/${projects.packing}`)).status).toBe(404)
  const logged = await prisma.activity.findMany({ where: { subjectId: northwind }, orderBy: { id: 'desc' }, take: 2 })
  expect(logged.map(({ action }) => action)).toEqual(['unshare', 'share'])
})

test('made again it changes level and end; two who make it at once make one', async () => {
  await made()
  const asked = ruleInput.parse({
    organisationId: northwind,
    principalKind: 'team',
    principalId: partners,
    levelId: client,
  })
  const actor = await actorOf('olga')
  const agreed = await makeRule(actor, asked).catch(({ agreed }) => agreed as string)
  const both = await Promise.allSettled([makeRule(actor, { ...asked, agreed }), makeRule(actor, { ...asked, agreed })])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const found = await prisma.grant.findMany({ where: { principalId: partners } })
  expect(found).toMatchObject([{ levelId: client, resourceId: northwind, via: 'share' }])
  expect(found[0]?.expiresAt?.getUTCFullYear()).toBe(2999)
})

test('those who may not share all of its projects have no button, and are refused', async () => {
  const names = async (who: Colleague) =>
    (await who.read('Organisation', 'show', {}, northwind)).data.record.recordActions.map(({ name }) => name)
  expect([(await names(sofia)).includes('share-all'), (await names(milo)).includes('share-all')]).toEqual([true, false])
  expect((await press(milo)).data.notice?.message).toMatch(/who manage every one of them/)
  await made()
  const rule = await ruleTo()
  for (const who of ['milo', 'nora', 'carl'] as const) {
    const actor = await actorOf(who)
    const removed = act(actor, (work) => removeRule(work, actor, rule?.id ?? ''))
    await expect(removed).rejects.toMatchObject({ status: 404 })
    const asked = ruleInput.parse({ organisationId: northwind, principalKind: 'team', principalId: partners })
    await expect(makeRule(actor, asked)).rejects.toMatchObject({ status: 403, code: 'share-Organisation' })
    const others = makeRule(actor, { ...asked, organisationId: organisations.globex })
    await expect(others).rejects.toMatchObject({ status: who === 'milo' ? 403 : 404 })
  }
  expect(await ruleTo()).toEqual(rule)
})

test.each<[string, (asked: SharingRule) => object | Promise<object>, string]>([
  ['another customer', async () => ({ principalId: await teamOf(globex) }), 'not-to-be-shared-with'],
  ['a partner for ever', () => ({ until: null }), 'rule-needs-end'],
  ['a partner at an inside level', () => ({ levelId: internal }), 'inside-only'],
  ['a day that has passed', () => ({ until: '2020-01-31' }), 'in-the-past'],
])('nothing is shared with %s', async (_, more, problem) => {
  const asked = ruleInput.parse({
    organisationId: northwind,
    principalKind: 'team',
    principalId: partners,
    until: '2999-01-31',
  })
  const made = makeRule(await actorOf('olga'), { ...asked, ...(await more(asked)) } as SharingRule)
  await expect(made).rejects.toMatchObject({
    fields: { [problem.includes('shared') ? 'principalId' : problem === 'inside-only' ? 'levelId' : 'until']: problem },
  })
})

test('nobody gives by it what is not theirs: without the budget, no level that opens it', async () => {
  const olga = await actorOf('olga')
  const lowered = { ...olga, ceilings: { ...olga.ceilings, budget: 'none' as const } }
  const asked = ruleInput.parse({
    organisationId: northwind,
    principalKind: 'membership',
    principalId: people.milo.membershipId,
    levelId: internal,
  })
  await expect(makeRule(lowered, asked)).rejects.toMatchObject({ fields: { levelId: 'above-own-level' } })
  await expect(makeRule(olga, asked)).rejects.toMatchObject({ code: 'effect-changed' })
})
