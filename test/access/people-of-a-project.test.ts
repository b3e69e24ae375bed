import { expect, test } from '@jest/globals'
import { findMisplaced, namingColumns } from '../../domain/projects/misplaced.ts'
import { whoMayBeNamed } from '../../domain/projects/people.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { northwind, globex, brightline } = world.organisations
const { line4, cleanRoom, robots } = world.projects
const { design, build } = world.phases
const member = (key: keyof typeof world.people) => world.people[key].membershipId
const grantOn = (resourceId: string, principalId: string) => ({
  ...({ principalKind: 'organisation', principalId, resourceKind: 'project', resourceId, via: 'share' } as const),
})

test.each(['nora', 'carl', 'simon'] as const)(
  'the database refuses %s as manager, assignee and owner on a project of Globex',
  async (key) => {
    const [task, entry] = await thingsOf(cleanRoom)
    const asManager = prisma.project.update({ where: { id: cleanRoom }, data: { managerId: member(key) } })
    await expect(asManager).rejects.toThrow('managerId_reaches')
    const asAssignee = prisma.task.update({ where: { id: task }, data: { assigneeId: member(key) } })
    await expect(asAssignee).rejects.toThrow('assigneeId_reaches')
    const asOwner = prisma.raidEntry.update({ where: { id: entry }, data: { ownerId: member(key) } })
    await expect(asOwner).rejects.toThrow('ownerId_reaches')
    const created = { projectId: cleanRoom, name: 'Ask Nora', assigneeId: member(key) }
    await expect(prisma.task.create({ data: created })).rejects.toThrow('assigneeId_reaches')
  },
)

test.each(['otto', 'gina', 'milo', 'olga'] as const)('%s of Globex or of Meridian is taken', async (key) => {
  const [id] = await thingsOf(cleanRoom)
  await prisma.task.update({ where: { id }, data: { assigneeId: member(key) } })
})

test('Carl is named in the phase he takes part in, in no other, and everywhere once his organisation is', async () => {
  const task = (phaseId: string) =>
    prisma.task.findFirstOrThrow({ where: { projectId: line4, phaseId }, orderBy: { id: 'asc' } })
  const give = async (phaseId: string) =>
    prisma.task.update({ where: { id: (await task(phaseId)).id }, data: { assigneeId: member('carl') } })
  const { id } = await give(build)
  await expect(give(design)).rejects.toThrow('assigneeId_reaches')
  await expect(prisma.task.update({ where: { id }, data: { phaseId: design } })).rejects.toThrow('assigneeId_reaches')
  const { id: grant } = await prisma.grant.create({ data: grantOn(line4, brightline) })
  await give(design)
  await prisma.grant.update({ where: { id: grant }, data: { expiresAt: new Date('2020-01-01') } })
  const { id: taken } = await task(design)
  const named = { where: { id: taken } }
  await prisma.task.update({ ...named, data: { name: 'Still his' } })
  expect(await prisma.task.findUnique(named)).toMatchObject({ assigneeId: member('carl') })
  await expect(give(design)).resolves.toBeDefined()
  const data = { projectId: line4, phaseId: design, name: 'Another', assigneeId: member('carl') }
  await expect(prisma.task.create({ data })).rejects.toThrow('assigneeId_reaches')
})

test('a project that goes to Globex leaves Northwind’s people behind, and keeps Meridian’s', async () => {
  const [task = '', entry = ''] = await thingsOf(robots)
  await prisma.task.update({ where: { id: task }, data: { assigneeId: member('nora') } })
  await prisma.raidEntry.update({ where: { id: entry }, data: { ownerId: member('sofia') } })
  await prisma.project.update({ where: { id: robots }, data: { organisationId: globex, productId: null } })
  const { northwind: theirs } = world.organisations
  const where = { projectId: robots }
  expect(await prisma.task.count({ where: { ...where, assignee: { organisationId: theirs } } })).toBe(0)
  expect(await prisma.raidEntry.count({ where: { ...where, owner: { organisationId: theirs } } })).toBe(0)
  expect(await prisma.raidEntry.findUnique({ where: { id: entry } })).toMatchObject({ ownerId: member('sofia') })
  expect((await prisma.project.findUniqueOrThrow({ where: { id: robots } })).managerId).toBe(member('milo'))
})

test('who may be chosen is who the database takes, without those who have been disabled', async () => {
  const found = async (phaseId: string) => {
    const where = await whoMayBeNamed({ organisationId: northwind, projectId: line4, phaseId })
    const rows = await prisma.membership.findMany({ where, select: { id: true } })
    return rows.map(({ id }) => Object.entries(world.people).find(([, { membershipId }]) => membershipId === id)?.[0])
  }
  const ours = ['olga', 'adam', 'sofia', 'milo', 'nora', 'abel', 'sara', 'max', 'oscar', 'vera']
  expect((await found(build)).filter(Boolean).toSorted()).toEqual([...ours, 'carl'].toSorted())
  await prisma.membership.update({ where: { id: member('vera') }, data: { disabledAt: new Date() } })
  expect((await found(design)).filter(Boolean).toSorted()).toEqual(ours.filter((key) => key !== 'vera').toSorted())
})

test('nobody of the sample is named where they have no business; who was written before the rule is found', async () => {
  const olga = await actorOf('olga')
  await prisma.$executeRaw`alter table "Task" disable trigger people`
  const data = { projectId: cleanRoom, name: 'Old mistake', status: 'done', assigneeId: member('nora') } as const
  const { id } = await prisma.task.create({ data })
  await prisma.$executeRaw`alter table "Task" enable trigger people`
  const ofTasks = { subject: 'Task', column: 'assigneeId' } as const
  expect(await findMisplaced(olga, ofTasks)).toContain(id)
  for (const others of namingColumns.filter(({ subject }) => subject !== 'Task'))
    expect(await findMisplaced(olga, others)).toEqual([])
  expect(await findMisplaced(await actorOf('otto'), ofTasks)).toEqual([id])
  expect(await findMisplaced(await actorOf('nora'), ofTasks)).not.toContain(id)
})

test('of every noun that names somebody the misplaced are found, in the column that a person fills in', () => {
  expect(namingColumns.map(({ subject, column }) => `${subject}.${column}`)).toEqual([
    'Project.managerId',
    'Task.assigneeId',
    'RaidEntry.ownerId',
    'DecisionLogEntry.decidedById',
  ])
})

test('a customer who is named in a decision of another is found; a partner is not, for a decision is done', async () => {
  const olga = await actorOf('olga')
  await prisma.$executeRaw`alter table "DecisionLogEntry" disable trigger people`
  const decide = (key: 'nora' | 'simon') =>
    prisma.decisionLogEntry.create({
      data: { projectId: cleanRoom, title: key, decidedOn: new Date('2026-01-05'), decidedById: member(key) },
    })
  const [byNora] = [await decide('nora'), await decide('simon')]
  await prisma.$executeRaw`alter table "DecisionLogEntry" enable trigger people`
  expect(await findMisplaced(olga, { subject: 'DecisionLogEntry', column: 'decidedById' })).toEqual([byNora.id])
})

async function thingsOf(projectId: string) {
  const task = await prisma.task.findFirstOrThrow({ where: { projectId }, orderBy: { id: 'asc' } })
  const entry = await prisma.raidEntry.findFirstOrThrow({ where: { projectId }, orderBy: { id: 'asc' } })
  return [task.id, entry.id]
}
