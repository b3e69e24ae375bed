import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { petraJoins } from './petra.ts'

const { colleague } = openBackOffice()
const { packing, line4 } = world.projects
let sofia: Colleague

beforeAll(async () => {
  sofia = await colleague('sofia')
})

async function phaseWithAll(projectId = packing) {
  const { id } = await prisma.phase.create({ data: { projectId, name: 'Extra', position: 99 } })
  const [one, two] = ['Weld', 'Paint'].map((name) => ({ projectId, phaseId: id, name }))
  const tasks = [await prisma.task.create({ data: one as never }), await prisma.task.create({ data: two as never })]
  const to = { principalKind: 'membership', principalId: world.people.ada.membershipId, via: 'share' } as const
  await prisma.grant.create({ data: { ...to, resourceKind: 'phase', resourceId: id } })
  return { id, tasks: tasks.map((task) => task.id) }
}

test('deleting a phase tells what stays without it, which shares end and who does not see it any more', async () => {
  const { id, tasks } = await phaseWithAll()
  const { data } = await sofia.read('Phase', 'delete', {}, id)
  expect(data.means).toEqual([
    'Stays, without it: Tasks (2): Paint, Weld',
    'One share of it ends.',
    'Not seen any more by 1: Ada Fischer.',
  ])
  // Asked, it is deleted no more than before.
  expect(await prisma.phase.count({ where: { id } })).toBe(1)
  const refused = await sofia.call('Phase', 'delete', {}, id)
  expect([refused.data.notice?.type, refused.data.agreed]).toEqual(['error', data.agreed])
  const task = await prisma.task.create({ data: { projectId: packing, phaseId: id, name: 'Dry' } })
  const other = await sofia.call('Phase', 'delete', { agreed: data.agreed }, id)
  expect([other.data.notice?.type, other.data.means?.[0]]).toEqual([
    'error',
    'Stays, without it: Tasks (3): Dry, Paint, Weld',
  ])
  expect((await sofia.call('Phase', 'delete', { agreed: other.data.agreed }, id)).data.notice?.type).toBe('success')
  expect(await prisma.task.count({ where: { id: { in: [...tasks, task.id] }, phaseId: null } })).toBe(3)
})

test('what has more than five names unfolds to all of them, of things and of people', async () => {
  const { id } = await phaseWithAll()
  const names = ['Bolt', 'Cut', 'Drill', 'Grind', 'Mill']
  for (const name of names) await prisma.task.create({ data: { projectId: packing, phaseId: id, name } })
  await shareWithCrowd(id)
  const { data } = await sofia.read('Phase', 'delete', {}, id)
  const [tasks, , people] = (data.means ?? []) as unknown as { text: string; all: string[] }[]
  expect(tasks).toEqual({
    text: 'Stays, without it: Tasks (7): Bolt, Cut, Drill, Grind, Mill, …',
    all: [...names, 'Paint', 'Weld'],
  })
  expect(people?.text).toMatch(/^Not seen any more by 7: .* and others\.$/)
  expect(people?.all).toHaveLength(7)
  expect(people?.all).toContain('Ada Fischer')
  expect((await sofia.call('Phase', 'delete', { agreed: data.agreed }, id)).data.notice?.type).toBe('success')
})

/** Six more people of Brightline who see a phase. */
async function shareWithCrowd(resourceId: string) {
  const { organisationId, accessLevelId } = await prisma.membership.findUniqueOrThrow({
    where: { id: world.people.ada.membershipId },
  })
  for (let at = 1; at <= 6; at++) {
    const name = `Crowd ${at}`
    const { id: personId } = await prisma.person.create({ data: { name, email: `crowd${at}@brightline.test` } })
    const data = { personId, organisationId, accessLevelId, profile: 'observer' as const }
    const { id: principalId } = await prisma.membership.create({ data })
    const to = { principalKind: 'membership', principalId, via: 'share' } as const
    await prisma.grant.create({ data: { ...to, resourceKind: 'phase', resourceId } })
  }
}

test('several tasks are deleted with the dependencies that go with them, once that was agreed to', async () => {
  const { tasks } = await phaseWithAll()
  const [earlierId = '', laterId = ''] = tasks
  await prisma.taskDependency.create({ data: { earlierId, laterId } })
  const address = `/admin/api/resources/Task/bulk/bulkDelete?recordIds=${tasks}`
  const { data } = await sofia.send(address)
  expect(data.means).toEqual(['Deleted with it: Dependencies (1): Paint'])
  const post = (body: object) =>
    sofia.send(address, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  expect((await post({})).data.notice?.type).toBe('error')
  expect(await prisma.task.count({ where: { id: { in: tasks } } })).toBe(2)
  expect((await post({ agreed: data.agreed })).data.notice?.type).toBe('success')
  expect(await prisma.task.count({ where: { id: { in: tasks } } })).toBe(0)
})

test('what nothing hangs on is deleted as it is; what is in use says so when it is asked about', async () => {
  const { id } = await prisma.milestone.create({
    data: { projectId: line4, name: 'Alone', dueOn: new Date('2027-01-01') },
  })
  expect((await sofia.read('Milestone', 'delete', {}, id)).data.means).toEqual([])
  expect((await sofia.call('Milestone', 'delete', {}, id)).data.notice?.type).toBe('success')
  const { reportId } = await prisma.schedule.findFirstOrThrow()
  const asked = await sofia.read('Report', 'delete', {}, reportId)
  expect(asked.data.notice?.message).toBe(
    'It cannot be deleted: what its schedules have sent is kept, also of those that are deleted.',
  )
})

test('Petra is told of nothing that she does not see', async () => {
  await petraJoins()
  const { ceilings } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Helper' } })
  const without = { ...(ceilings as object), tasks: 'none' }
  await prisma.accessLevel.update({ where: { name: 'Helper' }, data: { ceilings: without } })
  const petra = await colleague('petra')
  const { id } = await phaseWithAll(line4)
  const { status, data } = await petra.read('Phase', 'delete', {}, id)
  expect([status, (data.means ?? []).join()]).toEqual([200, expect.not.stringMatching(/Weld|Tasks/)])
})
