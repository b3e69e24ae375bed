import { describe, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { type NotAllowed, NotFound } from '../../domain/refusals.ts'
import { writeComment } from '../../domain/updates/comment.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

// Brightline is asked as those whom nothing is shared with.
await prisma.partnerAccess.deleteMany()

type Answer = 'whole project' | 'Build' | typeof NotFound | typeof NotAllowed
const onLine4: [PersonKey, Answer][] = [
  ['oscar', 'whole project'],
  ['vera', 'whole project'],
  ['max', 'whole project'],
  ['nora', 'whole project'],
  ['milo', 'whole project'],
  ['sofia', 'whole project'],
  ['carl', 'Build'],
  ['otto', NotFound],
  ['gina', NotFound],
  ['bruno', NotFound],
  ['simon', NotFound],
]

describe('who may write on Line 4 retrofit', () => {
  test.each(onLine4)('%s', async (who, answer) => {
    const written = writeUpdate(await actorOf(who), { projectId: world.projects.line4, body: 'All well here.' })
    if (typeof answer !== 'string') return expect(written).rejects.toThrow(answer)
    const row = await prisma.update.findUniqueOrThrow({ where: { id: await written }, include: { phase: true } })
    expect(row).toMatchObject({
      organisationId: world.organisations.northwind,
      authorId: world.people[who].membershipId,
      body: 'All well here.',
    })
    expect(row.phase?.name ?? 'whole project').toBe(answer)
  })
})

test('Carl answers below an update on Build, and cannot tell that there is one on Design', async () => {
  const carl = await actorOf('carl')
  const onPhase = async (phaseId: string) =>
    writeUpdate(await actorOf('milo'), { projectId: world.projects.line4, phaseId, body: 'For this phase.' })
  const build = await onPhase(world.phases.build)
  const comment = await writeComment(carl, { updateId: build, body: 'Seen.' })
  expect(await prisma.comment.findUnique({ where: { id: comment } })).toMatchObject({
    phaseId: world.phases.build,
    organisationId: world.organisations.northwind,
  })
  const design = await onPhase(world.phases.design)
  await expect(writeComment(carl, { updateId: design, body: 'And this?' })).rejects.toThrow(NotFound)
})

test('Carl may not write for a phase he takes no part in; nobody may for a phase of another project', async () => {
  const carl = writeUpdate(await actorOf('carl'), {
    projectId: world.projects.line4,
    phaseId: world.phases.design,
    body: 'Hello',
  })
  await expect(carl).rejects.toThrow(NotFound)
  const nora = writeUpdate(await actorOf('nora'), {
    projectId: world.projects.robots,
    phaseId: world.phases.build,
    body: 'Hello',
  })
  await expect(nora).rejects.toThrow(NotFound)
})

test('who takes part in two phases is asked for which of them', async () => {
  const carl = { principalKind: 'membership', principalId: world.people.carl.membershipId } as const
  const grant = await prisma.grant.create({
    data: { ...carl, resourceKind: 'phase', resourceId: world.phases.commission, via: 'participant' },
  })
  const written = writeUpdate(await actorOf('carl'), { projectId: world.projects.line4, body: 'Hello' })
  await expect(written).rejects.toMatchObject({ fields: { phaseId: 'choose-phase' } })
  await prisma.grant.delete({ where: { id: grant.id } })
})

test('Otto gets the same 404 for an update of Northwind as for one that never was', async () => {
  const otto = await actorOf('otto')
  const theirs = await prisma.update.findFirstOrThrow({ where: { projectId: world.projects.line4 } })
  await expect(writeComment(otto, { updateId: theirs.id, body: 'Hello' })).rejects.toThrow(NotFound)
  const never = '00000000-0000-7000-8000-000000000000'
  await expect(writeComment(otto, { updateId: never, body: 'Hello' })).rejects.toThrow(NotFound)
})

test('whoever only views the updates of a project is told what would be needed', async () => {
  const { id } = await prisma.accessLevel.create({
    data: { name: 'Looking on', ceilings: { overview: 'view', updates: 'view', organisations: 'view' } },
  })
  const vera = { id: world.people.vera.membershipId }
  const before = await prisma.membership.findUniqueOrThrow({ where: vera })
  await prisma.membership.update({ where: vera, data: { accessLevelId: id } })
  const written = writeUpdate(await actorOf('vera'), { projectId: world.projects.line4, body: 'Hello' })
  await expect(written).rejects.toMatchObject({ status: 403, code: 'create-Update' })
  const updateId = (await prisma.update.findFirstOrThrow({ where: { projectId: world.projects.line4, phaseId: null } }))
    .id
  const answered = writeComment(await actorOf('vera'), { updateId, body: 'Hello' })
  await expect(answered).rejects.toMatchObject({ status: 403, code: 'create-Comment' })
  await prisma.membership.update({ where: vera, data: { accessLevelId: before.accessLevelId } })
})

test('the rest of what happens when Oscar writes: activity, one job, and he follows from now on', async () => {
  const oscar = await actorOf('oscar')
  const here = { projectId: world.projects.packing, membershipId: oscar.membershipId }
  await prisma.follow.deleteMany({ where: here })
  const id = await writeUpdate(oscar, { projectId: world.projects.packing, body: 'When can we look at it?' })
  expect(await prisma.activity.findMany({ where: { subjectId: id } })).toMatchObject([
    { action: 'write', subjectKind: 'Update', actorName: 'Oscar Dahl', organisationId: world.organisations.northwind },
  ])
  expect(await prisma.follow.count({ where: here })).toBe(1)
  expect(await jobsFor('update-written', { updateId: id })).toBe(1)
  const comment = await writeComment(oscar, { updateId: id, body: 'Or next week?' })
  expect(await jobsFor('comment-written', { commentId: comment })).toBe(1)
  expect(await prisma.follow.count({ where: here })).toBe(1)
})

async function jobsFor(task: string, payload: object): Promise<number> {
  const rows = await prisma.$queryRaw<unknown[]>`
    select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = ${task} and j.payload::jsonb = ${JSON.stringify(payload)}::jsonb`
  return rows.length
}
