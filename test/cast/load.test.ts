import { verify } from '@node-rs/argon2'
import type { PrismaClient } from '@prisma/client'
import { calendar } from '../../cast/calendar.ts'
import { loadSample } from '../../cast/load.ts'
import { password, people } from '../../cast/people.ts'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { scope } from '../../domain/access/scope.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

async function projectsOf(key: keyof typeof people) {
  const actor = await actorOfMembership(world.people[key].membershipId)
  if (!actor) throw new Error(`${key} is nobody`)
  const rows = await prisma.project.findMany({ where: scope(actor, 'read', 'Project'), orderBy: { name: 'asc' } })
  return rows.map(({ name }) => name)
}

const northwind = ['Line 4 retrofit', 'Packing cell', 'Scrap scanner', 'Warehouse robots']
const globex = ['Clean room 2', 'Steriliser upgrade']

describe('the cast', () => {
  test.each(Object.values(people).map(({ email }) => email))(
    '%s signs in with the password of the sample',
    async (email) => {
      const { passwordHash } = await prisma.person.findUniqueOrThrow({
        where: { email },
        select: { passwordHash: true },
      })
      expect(passwordHash).toMatch(/^\$argon2id\$/)
      expect(await verify(passwordHash ?? '', password)).toBe(true)
    },
  )

  test.each([
    ['nora', northwind],
    ['oscar', northwind],
    ['vera', northwind],
    ['otto', globex],
    ['gina', globex],
    ['carl', ['Line 4 retrofit']],
    ['simon', ['Warehouse robots']],
    ['bruno', ['Line 4 retrofit', 'Scrap scanner']],
    ['sofia', [...globex, ...northwind].sort()],
    ['milo', ['Line 4 retrofit', 'Scrap scanner', 'Steriliser upgrade', 'Warehouse robots']],
  ] as const)('%s reaches their projects and no others', async (key, expected) => {
    expect(await projectsOf(key)).toEqual([...expected])
  })

  test('Carl sees the Build phase of Line 4 retrofit and nothing beside it', async () => {
    const carl = await actorOfMembership(world.people.carl.membershipId)
    if (!carl) throw new Error('Carl is nobody')
    const tasks = await prisma.task.groupBy({ by: ['phaseId'], where: scope(carl, 'read', 'Task') })
    expect(tasks.map(({ phaseId }) => phaseId)).toEqual([world.phases.build])
  })

  test('Line 4 retrofit has a page of late, blocked and waiting tasks, and an overdue milestone', async () => {
    const where = { projectId: world.projects.line4 }
    const today = calendar(new Date()).day(0)
    expect(await prisma.task.count({ where })).toBeGreaterThanOrEqual(20)
    expect(await prisma.task.count({ where: { ...where, doneOn: null, dueOn: { lt: today } } })).toBeGreaterThan(1)
    expect(await prisma.task.count({ where: { ...where, status: 'blocked' } })).toBeGreaterThan(0)
    expect(await prisma.task.count({ where: { ...where, waitsForCustomer: true, doneOn: null } })).toBeGreaterThan(0)
    expect(await prisma.milestone.count({ where: { ...where, doneOn: null, dueOn: { lt: today } } })).toBe(1)
    expect(await prisma.raidEntry.count({ where: { ...where, severity: 'critical', closedAt: null } })).toBe(1)
  })

  test('a plan never begins what comes later before what comes earlier is due', async () => {
    const pairs = await prisma.taskDependency.findMany({ include: { later: true, earlier: true } })
    const wrong = pairs.filter(({ later, earlier }) => Number(later.dueOn) < Number(earlier.dueOn))
    expect(pairs.length).toBeGreaterThan(40)
    expect(wrong.map(({ later, earlier }) => `${later.name} before ${earlier.name}`)).toEqual([])
  })

  test('the report is due at once, and the board has no login', async () => {
    const schedule = await prisma.schedule.findFirstOrThrow({
      where: { toCustomers: true },
      include: { recipients: true },
    })
    expect(schedule.nextAt?.getTime()).toBeLessThanOrEqual(Date.now())
    expect(schedule.recipients.map(({ email }) => email)).toEqual(['board@northwind.test'])
    expect(await prisma.person.findUnique({ where: { email: 'board@northwind.test' } })).toBeNull()
  })

  test('raising it twice adds nothing', async () => {
    const before = await prisma.task.count()
    const kept: string[] = []
    const answer = await loadSample(prisma as PrismaClient, async (key) => void kept.push(key))
    expect([answer, kept, await prisma.task.count()]).toEqual(['not empty', [], before])
  })
})
