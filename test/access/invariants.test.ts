/** @database empty */
import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pool, prisma } from '../../prisma/client.ts'
import { until } from '../until.ts'
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

test.each([
  ['the project', 1],
  ['the newcomer', 2],
])('what comes into a project that changes hands has its new owner, when %s is first', async (first, at) => {
  const [held = '', ...others] = await newcomers()
  const [to = '', principal = ''] = [at, at - 1].map((index) => world.organisations[index]?.id ?? '')
  const [mover, comer] = [await pool.connect(), await pool.connect()]
  const move = () =>
    mover.query('update "Project" set "organisationId" = $1, "productId" = null where id = $2', [to, held])
  const come = () => comer.query(coming, [held, ...others, principal])
  const turns = [
    { client: mover, does: move },
    { client: comer, does: come },
  ]
  const [one, other] = first === 'the project' ? turns : turns.toReversed()
  try {
    for (const { client } of turns) await client.query('begin')
    await one?.does()
    const waits = other?.does()
    await until(async () => (await pool.query(waiting)).rowCount === 1)
    await one?.client.query('commit')
    await waits
    await other?.client.query('commit')
  } finally {
    for (const { client } of turns) client.release(true)
  }
  const where = { NOT: { organisationId: to } }
  const left = { ...where, projectId: held }
  expect(await prisma.task.count({ where: left })).toBe(0)
  expect(await prisma.taskDependency.count({ where: left })).toBe(0)
  expect(await prisma.comment.count({ where: left })).toBe(0)
  expect(await prisma.grant.count({ where: { ...where, resourceId: held } })).toBe(0)
  expect(await prisma.comment.count({ where: { projectId: held, organisationId: to, body: 'Late' } })).toBe(at)
})

/** A project with two tasks and an update, for others to come to; their ids. */
async function newcomers() {
  const { projectId } = world.content.Update[0] ?? { projectId: '' }
  const tasks = await prisma.task.createManyAndReturn({
    data: ['One', 'Two'].map((name) => ({ name, projectId, organisationId: projectId })),
  })
  return [projectId, ...tasks.map(({ id }) => id), world.content.Update[0]?.id ?? '']
}

/** A task, a dependency, a comment and a grant, all in one statement. */
const coming = `
  with task as (insert into "Task" (id, "projectId", name, "updatedAt") values (gen_random_uuid(), $1, 'Three', now()))
  , dependency as (insert into "TaskDependency" (id, "projectId", "laterId", "earlierId") values (gen_random_uuid(), $1, $2, $3))
  , comment as (insert into "Comment" (id, "projectId", "updateId", body) values (gen_random_uuid(), $1, $4, 'Late'))
  , grants as (insert into "Grant" (id, "principalKind", "principalId", "resourceKind", "resourceId", via)
      values (gen_random_uuid(), 'organisation', $5, 'project', $1, 'share'))
  select`
const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`

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

test('another organisation does not become the host, nor does the host stop being it', async () => {
  const [host, customer] = world.organisations
  const become = (id = '', isHost: boolean) => prisma.organisation.update({ where: { id }, data: { isHost } })
  const refusal = 'Which organisation is the host does not change'
  await expect(become(host?.id, false)).rejects.toThrow(refusal)
  await expect(become(customer?.id, true)).rejects.toThrow(refusal)
  await become(host?.id, true)
  const swapped = pool.query('update "Organisation" set "isHost" = not "isHost"')
  await expect(swapped).rejects.toThrow(refusal)
})

test('the activity log only grows', async () => {
  const { id } = await prisma.activity.create({ data: { actorName: 'Olga', action: 'sign-in', subjectKind: 'Person' } })
  await expect(prisma.activity.update({ where: { id }, data: { actorName: 'Adam' } })).rejects.toThrow('only grows')
  await expect(prisma.activity.deleteMany()).rejects.toThrow('only grows')
})

function person(organisation: number): Plan['people'][number] {
  return { organisation, profile: 'manager', ceilings: {}, jobRole: null, inTeam: false, inGroup: false }
}
