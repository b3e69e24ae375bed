/** @database empty */
import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { prisma } from '../../prisma/client.ts'
import { raiseWorld, type World } from './raise-world.ts'
import { type Plan, plans } from './random-world.ts'

let world: World
const grantless = { people: [0, 1, 1].map((organisation) => person(organisation)), products: [1, 1, 2] }
const project = { organisation: 1, product: 0, runBy: null, madeBy: null }

beforeAll(async () => {
  const [plan] = fc.sample(plans, { seed: 7, numRuns: 1 }) as [Plan]
  const inProject = [{ project: 0, phase: 0, creator: null }]
  world = await raiseWorld({
    ...plan,
    ...grantless,
    projects: [project, { ...project, organisation: 2 }],
    phases: [0, 1],
    tasks: [0, 0, 1].map((at) => ({ project: at, phase: 0, creator: null, assignee: null })),
    contents: inProject,
    grants: [],
  })
})

test('what is in a project takes over a new owner of the project, and so do the grants on it', async () => {
  const { Project, Phase, Comment } = world.content
  const [moved] = Project
  const grant = { principalKind: 'organisation', principalId: world.organisations[0]?.id ?? '', via: 'share' } as const
  const resourceId = Phase.find((phase) => phase.projectId === moved?.id)?.id ?? ''
  await prisma.grant.create({ data: { ...grant, resourceKind: 'phase', resourceId } })
  const to = world.organisations[2]?.id ?? ''
  await prisma.project.update({ where: { id: moved?.id ?? '' }, data: { organisationId: to, productId: null } })
  const owners = { organisationId: to, productId: null }
  expect(await prisma.task.findFirst({ where: { projectId: moved?.id ?? '' } })).toMatchObject(owners)
  expect(await prisma.comment.findFirst({ where: { id: Comment[0]?.id ?? '' } })).toMatchObject(owners)
  expect(await prisma.grant.findFirst({ where: { resourceId } })).toMatchObject({ organisationId: to })
})

test('a task cannot hang in a phase or depend on a task of another project', async () => {
  const { Task, Phase } = world.content
  const phase = Phase.find((one) => one.projectId !== Task[0]?.projectId)
  const [first, , other] = Task.map(({ id }) => id)
  await expect(prisma.task.update({ where: { id: first ?? '' }, data: { phaseId: phase?.id ?? '' } })).rejects.toThrow(
    'phase_in_project',
  )
  await expect(
    prisma.taskDependency.create({ data: { projectId: '', laterId: first ?? '', earlierId: other ?? '' } }),
  ).rejects.toThrow()
})

test('an outside person is never a member of an inside group or team', async () => {
  const outsider = world.memberships.find((one) => one.organisationId !== world.organisations[0]?.id)?.id ?? ''
  const inside = { organisationId: world.organisations[0]?.id ?? '' }
  const group = await prisma.group.findFirstOrThrow({ where: inside })
  const team = await prisma.team.findFirstOrThrow({ where: inside })
  const refusal = 'member of another organisation'
  await expect(prisma.groupMember.create({ data: { groupId: group.id, membershipId: outsider } })).rejects.toThrow(
    refusal,
  )
  await expect(prisma.teamMember.create({ data: { teamId: team.id, membershipId: outsider } })).rejects.toThrow(refusal)
})

test('a grant joins what exists and ends with either side', async () => {
  const team = await prisma.team.create({
    data: { organisationId: world.organisations[1]?.id ?? '', name: 'Short-lived' },
  })
  const grant = { principalKind: 'team', principalId: team.id, resourceKind: 'project', via: 'share' } as const
  const resourceId = world.content.Project[1]?.id ?? ''
  await expect(prisma.grant.create({ data: { ...grant, resourceId: team.id } })).rejects.toThrow('grant_joins')
  await prisma.grant.create({ data: { ...grant, resourceId } })
  await prisma.team.delete({ where: { id: team.id } })
  expect(await prisma.grant.count({ where: { principalId: team.id } })).toBe(0)
})

test('the activity log only grows', async () => {
  const { id } = await prisma.activity.create({ data: { actorName: 'Olga', action: 'sign-in', subjectKind: 'Person' } })
  await expect(prisma.activity.update({ where: { id }, data: { actorName: 'Adam' } })).rejects.toThrow('only grows')
  await expect(prisma.activity.deleteMany()).rejects.toThrow('only grows')
})

function person(organisation: number): Plan['people'][number] {
  return { organisation, profile: 'manager', ceilings: {}, jobRole: null, inTeam: false, inGroup: false }
}
