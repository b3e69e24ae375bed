import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague, Data } from './colleague.ts'

// What something means for people is told before it is done, and done only as it was told.

const { colleague } = openBackOffice()
const { oscar, sara, abel, carl, max } = world.people
const { northwind } = world.organisations
const { line4, packing } = world.projects
let olga: Colleague
let adam: Colleague
let sofia: Colleague

beforeAll(async () => {
  ;[olga, adam, sofia] = [await colleague('olga'), await colleague('adam'), await colleague('sofia')]
})

const tableIn = ({ preview }: Data, heading: string) =>
  preview?.tables.find((one) => one.heading === heading)?.rows.map((row) => row.join(' | '))
const profileOf = async (id: string) => (await prisma.membership.findUniqueOrThrow({ where: { id } })).profile

test('another profile tells what is not seen any more, and changes nothing before it is agreed to', async () => {
  const id = sara.membershipId
  // She has nothing but what her organisation owns.
  await prisma.teamMember.deleteMany({ where: { membershipId: id } })
  await prisma.groupMember.deleteMany({ where: { membershipId: id } })
  const lower = { profile: 'observer' }
  const { data } = await adam.call('Membership', 'change-profile', lower, id)
  expect(data.preview?.text).toMatch(/Nothing is done yet\.$/)
  expect(tableIn(data, 'Not seen any more')).toEqual(['All of Northwind Tools'])
  expect([
    await profileOf(id),
    await prisma.activity.count({ where: { action: 'change-profile', subjectId: id } }),
  ]).toEqual(['supervisor', 0])
  const { agreed } = data.preview ?? {}
  for (const wrong of ['', 'take', `${agreed}x`])
    expect(
      (await adam.call('Membership', 'change-profile', { ...lower, agreed: wrong }, id)).data.preview,
    ).toBeDefined()
  // What was agreed to of one profile is not agreed to of another.
  const other = await adam.call('Membership', 'change-profile', { profile: 'visitor', agreed }, id)
  expect([other.data.notice?.type, await profileOf(id)]).toEqual(['error', 'supervisor'])
  expect((await adam.call('Membership', 'change-profile', { ...lower, agreed }, id)).data.notice?.type).toBe('success')
  expect(await profileOf(id)).toBe('observer')
})

test('another access level and another job role tell what is gained, lost, and shown by which layout', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const { data } = await adam.call('Membership', 'change-access-level', { accessLevelId }, max.membershipId)
  expect(tableIn(data, 'Lost')?.join()).toMatch(/^Documents: Contribute → See,/)
  // It is said of one person, and not who that is.
  expect(data.preview?.tables.map(({ columns }) => columns.length)).toContain(1)
  const role = await adam.call('Membership', 'change-job-role', { jobRole: null }, oscar.membershipId)
  expect(tableIn(role.data, 'Shown another layout')).toEqual(['Customer | Everything | Organisation'])
})

test('a share that ends tells who does not see what any more; who gets in otherwise is not among them', async () => {
  const team = await prisma.team.create({ data: { organisationId: world.organisations.brightline, name: 'Fitters' } })
  const members = [carl, world.people.ada].map(({ membershipId }) => ({ teamId: team.id, membershipId }))
  await prisma.teamMember.createMany({ data: members })
  const share = { principalKind: 'team', principalId: team.id, via: 'share' } as const
  const thing = { resourceKind: 'project', resourceId: packing } as const
  const { id } = await prisma.grant.create({ data: { ...share, ...thing } })
  const own = { principalKind: 'membership', principalId: carl.membershipId, via: 'share' } as const
  const second = await prisma.grant.create({ data: { ...own, ...thing } })
  const { data } = await sofia.call('Grant', 'unshare', {}, id)
  expect(tableIn(data, 'Not seen any more')).toEqual(['Project Packing cell | 1: Ada Fischer'])
  await prisma.grant.delete({ where: { id: second.id } })
  const { data: now } = await sofia.call('Grant', 'unshare', { agreed: data.preview?.agreed }, id)
  expect([now.notice?.type, tableIn(now, 'Not seen any more')]).toEqual([
    'error',
    ['Project Packing cell | 2: Ada Fischer, Carl Jensen'],
  ])
  const agreed = { agreed: now.preview?.agreed }
  expect((await sofia.call('Grant', 'unshare', agreed, id)).data.notice?.type).toBe('success')
  expect((await sofia.call('Grant', 'unshare', agreed, id)).status).toBe(404)
})

test('putting somebody into a team and taking them out tells what opens and closes for them', async () => {
  const team = await prisma.team.create({ data: { organisationId: northwind, name: 'Plant' } })
  const share = { principalKind: 'team', principalId: team.id, via: 'share' } as const
  await prisma.grant.create({ data: { ...share, resourceKind: 'project', resourceId: line4 } })
  const membershipId = world.people.vera.membershipId
  await prisma.teamMember.deleteMany({ where: { membershipId } })
  await prisma.groupMember.deleteMany({ where: { membershipId } })
  const put = await adam.call('Team', 'add-member', { membershipId }, team.id)
  expect(tableIn(put.data, 'Seen from then on')).toEqual(['Project Line 4 retrofit'])
  expect((await adam.agree('Team', 'add-member', { membershipId }, team.id)).data.notice?.type).toBe('success')
  const taken = await adam.call('Team', 'take-member', { membershipId }, team.id)
  expect(tableIn(taken.data, 'Not seen any more')).toEqual(['Project Line 4 retrofit'])
  expect((await adam.agree('Team', 'take-member', { membershipId }, team.id)).data.notice?.type).toBe('success')
})

test('a layout for an organisation tells who is shown it, and who keeps a more specific one; taken away, what counts then', async () => {
  const { id } = await prisma.layoutTemplate.findUniqueOrThrow({ where: { name: 'Customer' } })
  await prisma.layoutAssignment.deleteMany({
    where: { targetKind: { in: ['membership', 'job_role', 'team', 'group', 'access_level'] } },
  })
  const { id: staff } = await prisma.layoutTemplate.findUniqueOrThrow({ where: { name: 'Staff' } })
  const own = { targetKind: 'membership', target: abel.membershipId } as const
  await prisma.layoutAssignment.create({ data: { ...own, templateId: staff } })
  const to = { targetKind: 'organisation', organisation: northwind }
  const { data } = await olga.call('LayoutTemplate', 'give-layout', to, id)
  expect(tableIn(data, 'Shown another layout')?.join()).toMatch(
    /Oscar Dahl.* \| Everything \| Customer \| Organisation/,
  )
  expect(tableIn(data, 'Shown another layout')?.join()).not.toMatch(/Abel/)
  expect(data.preview?.tables.at(-1)?.rows).toEqual([['1: Abel Okafor', 'Staff', 'Person']])
  expect((await olga.agree('LayoutTemplate', 'give-layout', to, id)).data.notice?.type).toBe('success')
  const given = await prisma.layoutAssignment.findFirstOrThrow({ where: { target: northwind } })
  const taken = await olga.call('LayoutAssignment', 'take-layout', {}, given.id)
  expect(tableIn(taken.data, 'Shown another layout')?.join()).toMatch(/Customer \| Everything \| Everybody/)
  expect(await prisma.layoutAssignment.count({ where: { id: given.id } })).toBe(1)
  expect((await olga.agree('LayoutAssignment', 'take-layout', {}, given.id)).data.notice?.type).toBe('success')
})

test('a schedule is paused for just as many as were told of', async () => {
  const { id } = await prisma.schedule.findFirstOrThrow({ where: { pausedAt: null, nextAt: { not: null } } })
  const { data } = await sofia.read('Schedule', 'pause', {}, id)
  const agreed = data.form?.fields.find(({ name }) => name === 'agreed')?.value
  expect(agreed).toBeDefined()
  await prisma.schedule.update({ where: { id }, data: { nextAt: new Date('2027-01-04T08:00:00Z') } })
  const other = await sofia.call('Schedule', 'pause', { reason: 'Over', agreed }, id)
  expect([other.data.notice?.type, other.data.preview?.text]).toEqual(['error', expect.stringMatching(/4 Jan 2027/)])
  expect((await prisma.schedule.findUniqueOrThrow({ where: { id } })).pausedAt).toBeNull()
  const paused = await sofia.call('Schedule', 'pause', { reason: 'Over', agreed: other.data.preview?.agreed }, id)
  expect(paused.data.notice?.type).toBe('success')
})
