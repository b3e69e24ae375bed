import { expect, test } from '@jest/globals'
import { Prisma } from '@prisma/client'
import { abilityOf } from '../../domain/access/ability.ts'
import { actorOfMembership, type Member, system } from '../../domain/access/actor/actor.ts'
import { can, scope, scopeSql } from '../../domain/access/scope.ts'
import { ruleWriter } from '../../domain/access/vocabulary.ts'
import { findProject } from '../../domain/projects/project.ts'
import { prisma, query } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { line4, cleanRoom } = world.projects
const oscar = (await actorOfMembership(world.people.oscar.membershipId)) as Member
const nobody: Member = { ...oscar, reach: [] }
const denied = scope(nobody, 'read', 'Project')

test('nothing allowed is no rows, wherever in a query it stands', async () => {
  expect(denied).toEqual({ id: { in: [] } })
  expect(await prisma.project.count({ where: { AND: [denied] } })).toBe(0)
  expect(await prisma.project.count({ where: { AND: [{ AND: [denied] }, {}] } })).toBe(0)
  const { projects } = await prisma.organisation.findFirstOrThrow({
    where: { id: world.organisations.northwind },
    select: { projects: { where: { AND: [denied] } } },
  })
  expect(projects).toEqual([])
  expect(scopeSql(nobody, 'read', 'Project', 'p').text).toBe('false')
})

test('nothing allowed changes and deletes nothing', async () => {
  expect((await prisma.project.updateMany({ where: { AND: [denied] }, data: { name: 'Gone' } })).count).toBe(0)
  expect((await prisma.follow.deleteMany({ where: { project: { AND: [denied] } } })).count).toBe(0)
})

test('a grant that reaches nothing opens nothing', async () => {
  const empty = {
    ...oscar,
    reach: oscar.reach.map((reach) => ({ ...reach, ids: [], organisationIds: [], projectIds: [] })),
  }
  expect(await prisma.project.count({ where: { AND: [scope(empty, 'read', 'Project')] } })).toBe(0)
  const rows = sql`select id from "Project" p where ${scopeSql(empty, 'read', 'Project', 'p')}`
  expect(await query('reached', rows)).toEqual([])
})

test('a value that is not there stops a query instead of dropping its condition', async () => {
  const missing = undefined as unknown as string
  await expect(prisma.project.findMany({ where: { organisationId: missing } })).rejects.toThrow('undefined')
  await expect(prisma.project.findMany({ where: { organisationId: { in: missing as never } } })).rejects.toThrow(
    'undefined',
  )
})

test('a rule without a condition means every row, and is not lost among others', async () => {
  expect(scope(system, 'deliver', 'Delivery')).toEqual({})
  const rules: { conditions?: object }[] = []
  ruleWriter(rules as never)('read', 'Project', {})
  expect(rules).toEqual([{ action: 'read', subject: 'Project' }])
})

test('a rule of a few fields opens the row but not its other fields', async () => {
  const carl = (await actorOfMembership(world.people.carl.membershipId)) as Member
  const row = await prisma.project.findUniqueOrThrow({ where: { id: line4 } })
  expect(can(carl, 'read', 'Project', row)).toBe(true)
  expect(can(carl, 'read', 'Project', row, 'name')).toBe(true)
  expect(can(carl, 'read', 'Project', row, 'health')).toBe(false)
  expect(
    await prisma.project.count({ where: { AND: [{ id: line4 }, scope(carl, 'read', 'Project', 'health')] } }),
  ).toBe(0)
})

test('a row that was copied or frozen is judged like the row itself', async () => {
  const [own, other] = await Promise.all(
    [line4, cleanRoom].map((id) => prisma.project.findUniqueOrThrow({ where: { id } })),
  )
  expect(can(oscar, 'read', 'Project', Object.freeze({ ...own }))).toBe(true)
  expect(can(oscar, 'read', 'Project', Object.freeze({ ...other }))).toBe(false)
  expect(Object.isExtensible(other)).toBe(true)
})

test('no rule allows everything or an action without a name', async () => {
  const olga = (await actorOfMembership(world.people.olga.membershipId)) as Member
  for (const rule of abilityOf(olga).rules) {
    expect([rule.subject, rule.action].flat()).not.toContain('all')
    expect([rule.subject, rule.action].flat()).not.toContain('manage')
  }
  expect(abilityOf(olga).rules.some((rule) => 'inverted' in rule)).toBe(false)
})

/** Each value of the column fits into a double; but a number has no zeros at its end, and a sum of such numbers drifts. */
test('an amount is a decimal or a text on every way it is read, and never a number', async () => {
  const budget = '999999999999.90'
  await prisma.project.update({ where: { id: cleanRoom }, data: { budget } })
  const { projects } = await prisma.organisation.findFirstOrThrow({
    where: { id: world.organisations.globex },
    select: { projects: { where: { id: cleanRoom } } },
  })
  const itself = await prisma.project.findUniqueOrThrow({ where: { id: cleanRoom } })
  for (const read of [itself.budget, projects[0]?.budget])
    expect([Prisma.Decimal.isDecimal(read), read?.toFixed(2)]).toEqual([true, budget])
  const amounts = sql`select budget, budget + 0.20 as sum from "Project" where id = ${cleanRoom}`
  const [row] = await query('amounts', amounts)
  expect(row).toEqual({ budget, sum: '1000000000000.10' })
  expect((await findProject(await actorOf('olga'), cleanRoom)).project.budget).toBe(budget)
})

test('the hash of a password is not read unless it is named', async () => {
  const person = await prisma.person.findFirstOrThrow({
    where: { email: 'oscar@northwind.test' },
    include: { memberships: true },
  })
  const nested = await prisma.membership.findFirstOrThrow({ include: { person: true } })
  expect([Object.keys(person), Object.keys(nested.person)].flat()).not.toContain('passwordHash')
})
