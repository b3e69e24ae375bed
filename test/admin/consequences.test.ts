import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { petraJoins } from './petra.ts'

const { colleague } = openBackOffice()
const { packing, line4 } = world.projects
let sofia: Colleague
let milo: Colleague

beforeAll(async () => {
  ;[sofia, milo] = [await colleague('sofia'), await colleague('milo')]
})

/** Saves a column of a row as its form does; `agreed`: what it was told that this means. */
async function save(who: Colleague, [subject, id]: [string, string], fields: object, agreed?: unknown) {
  const { status, data } = await who.call(
    subject,
    'edit',
    { ...fields, ...(agreed !== undefined && { '#agreed': agreed }) },
    id,
  )
  const { errors = {}, params = {} } = data.record ?? {}
  return { status, type: data.notice?.type, errors, agreed: params['#agreed'] }
}
const closedAt = async () => (await prisma.project.findUniqueOrThrow({ where: { id: packing } })).closedAt

describe('closing a project', () => {
  const closes = { closedAt: '2026-11-30T09:00:00.000Z' }
  const [carl] = [world.people.carl.membershipId]

  test('tells Sofia which shares end when and how much is open, saves nothing before she means it, and then all of it', async () => {
    await sofia.call('Project', 'share', { with: `membership:${carl}` }, packing)
    const ends = async () =>
      (await prisma.grant.findFirstOrThrow({ where: { resourceId: packing, principalId: carl } })).expiresAt
    expect(await ends()).toBeNull()
    const first = await save(sofia, ['Project', packing], closes)
    expect(first.type).toBe('error')
    expect(first.errors.closedAt?.message).toMatch(
      /^One share with others ends then, the first on .+ tasks are still open in it\. Save once more/,
    )
    expect([await closedAt(), await ends()]).toEqual([null, null])
    for (const wrong of ['', 'yes', `${first.agreed}x`])
      expect((await save(sofia, ['Project', packing], closes, wrong)).type).toBe('error')
    // Another task is opened meanwhile: that is something else.
    await prisma.task.create({ data: { projectId: packing, name: 'One more' } })
    const second = await save(sofia, ['Project', packing], closes, first.agreed)
    expect([second.type, await closedAt()]).toEqual(['error', null])
    expect((await save(sofia, ['Project', packing], closes, second.agreed)).type).toBe('success')
    expect(await closedAt()).toEqual(new Date(closes.closedAt))
    expect(await ends()).not.toBeNull()
    const reopened = await save(sofia, ['Project', packing], { closedAt: null })
    expect(reopened.errors.closedAt?.message).toMatch(/^One share with others does not end any more\./)
    expect((await save(sofia, ['Project', packing], { closedAt: null }, reopened.agreed)).type).toBe('success')
  })

  test('tells nobody anything who may not close it: what Milo does not see is not there for him', async () => {
    expect((await save(milo, ['Project', packing], closes)).status).toBe(404)
    expect(await closedAt()).toBeNull()
  })

  test('is not told where only its name is changed', async () => {
    expect((await save(sofia, ['Project', packing], { name: 'Packing cell' })).errors).toEqual({})
    expect((await save(sofia, ['Project', packing], { summary: 'Told anew' })).type).toBe('success')
  })
})

test('whoever runs a project and would not see it any more is named, in the words of whoever changes that', async () => {
  const { sofia: hers, milo: his, olga } = world.people
  await prisma.project.update({ where: { id: line4 }, data: { creatorId: hers.membershipId } })
  await prisma.person.update({ where: { id: hers.personId }, data: { locale: 'de' } })
  const first = await save(sofia, ['Project', line4], { managerId: olga.membershipId })
  await prisma.person.update({ where: { id: hers.personId }, data: { locale: 'en' } })
  expect(first.errors.managerId?.message).toBe(
    `${his.name} sieht es dann nicht mehr. Speichern Sie noch einmal, um es so zu machen.`,
  )
  expect((await milo.read('Project', 'show', {}, line4)).status).toBe(200)
  const { agreed } = await save(sofia, ['Project', line4], { managerId: olga.membershipId })
  expect((await save(sofia, ['Project', line4], { managerId: olga.membershipId }, agreed)).type).toBe('success')
  expect((await milo.read('Project', 'show', {}, line4)).status).toBe(404)
})

test('moving a milestone tells how many open tasks for it are due only after it then', async () => {
  const { id } = await prisma.milestone.create({
    data: { projectId: packing, name: 'Moved', dueOn: new Date('2027-06-30') },
  })
  const tasks = ['2027-06-20', '2027-06-25', '2027-06-01'].map((dueOn) => ({
    projectId: packing,
    milestoneId: id,
    name: dueOn,
    dueOn: new Date(dueOn),
  }))
  await prisma.task.createMany({ data: tasks })
  expect((await save(sofia, ['Milestone', id], { dueOn: '2027-07-05' })).type).toBe('success')
  const first = await save(sofia, ['Milestone', id], { dueOn: '2027-06-10' })
  expect(first.errors.dueOn?.message).toMatch(/^2 open tasks that lead to it are due only after it then\./)
  const other = await save(sofia, ['Milestone', id], { dueOn: '2027-06-22' })
  expect(other.errors.dueOn?.message).toMatch(/^One open task that leads to it is due only after it then\./)
  expect((await save(sofia, ['Milestone', id], { dueOn: '2027-06-11' }, first.agreed)).type).toBe('success')
})

test('Petra is told of what she sees alone: neither how many tasks of a project are open, nor how many lead to a milestone', async () => {
  await petraJoins()
  const { ceilings } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Helper' } })
  await prisma.accessLevel.update({
    where: { name: 'Helper' },
    data: { ceilings: { ...(ceilings as object), tasks: 'none' } },
  })
  const petra = await colleague('petra')
  const dueOn = new Date('2027-06-30')
  const { id } = await prisma.milestone.create({ data: { projectId: line4, name: 'Hers', dueOn } })
  await prisma.task.create({ data: { projectId: line4, name: 'Unseen', milestoneId: id, dueOn } })
  const closed = await save(petra, ['Project', line4], { closedAt: '2026-11-30T09:00:00.000Z' })
  expect(closed.errors.closedAt?.message ?? '').not.toMatch(/open/)
  expect((await save(petra, ['Milestone', id], { dueOn: '2027-06-01' })).errors).toEqual({})
})

test('moving a task to another phase, or a project below another product, tells who does not see it any more and who does then', async () => {
  const [from, to] = await Promise.all(
    ['From', 'To'].map((name) => prisma.phase.create({ data: { projectId: packing, name, position: 50 } })),
  )
  const task = await prisma.task.create({ data: { projectId: packing, phaseId: from?.id ?? null, name: 'Moving' } })
  const share = { principalKind: 'membership', principalId: world.people.ada.membershipId, via: 'share' } as const
  const { id } = await prisma.grant.create({ data: { ...share, resourceKind: 'phase', resourceId: from?.id ?? '' } })
  const first = await save(sofia, ['Task', task.id], { phaseId: to?.id })
  expect(first.errors.phaseId?.message).toMatch(/^Not seen any more by 1: Ada Fischer\. Save once more/)
  await prisma.grant.update({ where: { id }, data: { resourceId: to?.id ?? '' } })
  const second = await save(sofia, ['Task', task.id], { phaseId: to?.id }, first.agreed)
  expect(second.errors.phaseId?.message).toMatch(/^Seen from then on by 1: Ada Fischer\./)
  expect((await save(sofia, ['Task', task.id], { phaseId: to?.id }, second.agreed)).type).toBe('success')
  expect((await save(sofia, ['Task', task.id], { name: 'Moved' })).type).toBe('success')
  const { productId, organisationId } = await prisma.project.findUniqueOrThrow({ where: { id: packing } })
  const category = await prisma.productCategory.findFirstOrThrow()
  const product = await prisma.product.create({ data: { organisationId, categoryId: category.id, name: 'Other' } })
  await prisma.grant.deleteMany({ where: { id } })
  await prisma.grant.create({ data: { ...share, resourceKind: 'product', resourceId: product.id } })
  const below = await save(sofia, ['Project', packing], { productId: product.id })
  expect([productId === product.id, below.errors.productId?.message]).toEqual([
    false,
    expect.stringMatching(/^Seen from then on by 1: Ada Fischer\./),
  ])
})

test('the language and the clocks of an organisation tell how many of its people follow them', async () => {
  const olga = await colleague('olga')
  const { northwind } = world.organisations
  const follow = { organisationId: northwind, disabledAt: null, person: { disabledAt: null, locale: null } }
  const people = await prisma.membership.count({ where: follow })
  const first = await save(olga, ['Organisation', northwind], { locale: 'de' })
  expect(first.errors.locale?.message).toMatch(new RegExp(`^${people === 1 ? 'One' : people} of its people ha`))
  expect((await save(olga, ['Organisation', northwind], { locale: 'de' }, first.agreed)).type).toBe('success')
  expect((await save(olga, ['Organisation', northwind], { accent: '#225588' })).type).toBe('success')
})
