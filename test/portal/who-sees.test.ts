import { beforeAll, expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { line4, cleanRoom } = world.projects
let nora: Visitor
beforeAll(async () => {
  nora = await portal.visitor('nora@northwind.test')
})

type Told = { name: string; organisation: string; email?: string; ways: { via: string; by: string; byName: string }[] }
const peopleOf = async (path = '') => (await nora.json(`/account/access/${line4}${path}`)).data.people as Told[]

test('Nora finds who sees the projects of Northwind, her own people first, and reads why', async () => {
  const { data } = await nora.json('/account/access')
  const project = data.projects.find(({ id }: { id: string }) => id === line4)
  const people = await peopleOf()
  const own = people.filter(({ organisation }) => organisation === 'Northwind Tools')
  expect(project).toMatchObject({ name: 'Line 4 retrofit', own: own.length })
  expect(people.slice(0, own.length)).toEqual(own)
  const oscar = people.find(({ name }) => name.startsWith('Oscar'))
  expect(oscar?.ways).toEqual([
    expect.objectContaining({ by: 'team', byName: 'Northwind Tools', via: 'share', on: 'organisation' }),
  ])
  const page = await nora.page(`/account/access/${line4}`)
  expect(page.text).toContain('As a member of the team Northwind Tools')
  expect(page.text).toContain('Meridian Works works on it')
})

test('addresses of others are neither told nor found by', async () => {
  const people = await peopleOf()
  const others = people.filter(({ organisation }) => organisation !== 'Northwind Tools')
  expect(others.length).toBeGreaterThan(0)
  expect(others.every((person) => !('email' in person) && !('profile' in person))).toBe(true)
  expect(await peopleOf('?q=oscar@northwind')).toHaveLength(1)
  expect(await peopleOf('?q=meridian.test')).toEqual([])
  expect(await peopleOf('?q=%25')).toEqual([])
})

test('how a team of others is called is not told', async () => {
  const { solo } = world.organisations
  const team = await prisma.team.create({ data: { name: 'Secret squad', organisationId: solo } })
  const member = await prisma.membership.findFirstOrThrow({ where: { organisationId: solo } })
  await prisma.teamMember.create({ data: { teamId: team.id, membershipId: member.id } })
  const grant = { principalKind: 'team', principalId: team.id, resourceKind: 'project', resourceId: line4 } as const
  const { id } = await prisma.grant.create({ data: { ...grant, via: 'share' } })
  const found = (await peopleOf()).find(({ organisation }) => organisation === 'Solo Consulting')
  expect(found?.ways).toEqual([expect.objectContaining({ by: 'team', byName: null })])
  expect((await nora.page(`/account/access/${line4}`)).text).not.toContain('Secret squad')
  await prisma.grant.delete({ where: { id } })
  expect((await peopleOf()).some(({ organisation }) => organisation === 'Solo Consulting')).toBe(false)
})

test.each(['oscar', 'max', 'vera', 'sara'])(
  'to %s the pages were never there, whatever they are asked for',
  async (who) => {
    const { profile } = await prisma.membership.findUniqueOrThrow({
      where: { id: world.people[who as 'oscar'].membershipId },
    })
    expect(['administrator', 'billing_administrator']).not.toContain(profile)
    const visitor = await portal.visitor(`${who}@northwind.test`)
    for (const path of ['/account/access', `/account/access/${line4}`, '/account/access?page=x'])
      expect((await visitor.json(path)).status).toBe(404)
    expect((await visitor.page('/account')).text).not.toContain('/account/access')
  },
)

test('of a project of another organisation nobody is told anything', async () => {
  const never = '01890000-0000-7000-8000-000000000000'
  const [theirs, nothing] = [
    await nora.page(`/account/access/${cleanRoom}`),
    await nora.page(`/account/access/${never}`),
  ]
  expect([theirs.status, theirs.text.replaceAll(cleanRoom, never)]).toEqual([404, nothing.text])
})

test('whoever is disabled, and whoever leaves the team, is gone from it', async () => {
  const { membershipId } = world.people.oscar
  await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
  expect((await peopleOf()).some(({ name }) => name.startsWith('Oscar'))).toBe(false)
  await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: null } })
  expect((await peopleOf()).some(({ name }) => name.startsWith('Oscar'))).toBe(true)
})

test('of more people than fit on a page the others are on the next, and past the end is the last one', async () => {
  const { northwind } = world.organisations
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({
    where: { id: world.people.oscar.membershipId },
  })
  const names = Array.from({ length: 15 }, (_, at) => `Aaron ${at}`)
  for (const name of names) {
    const person = await prisma.person.create({
      data: { name, email: `${name.replace(' ', '').toLowerCase()}@northwind.test` },
    })
    const data = { personId: person.id, organisationId: northwind, accessLevelId, profile: 'supervisor' } as const
    await prisma.membership.create({ data })
  }
  const pages = await Promise.all(
    [1, 2, 99].map(async (page) => (await nora.json(`/account/access/${line4}?page=${page}`)).data),
  )
  expect(pages.map(({ page, people }) => [page, people.length])).toEqual([
    [1, 20],
    [2, pages[0].total - 20],
    [2, pages[0].total - 20],
  ])
  expect(pages[2].people).toEqual(pages[1].people)
})
