import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { atOnce } from '../people/at-once.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { programAt, secretOf, wrongWith } from './asking.ts'

const portal = openPortal()
const program = async (who: PersonKey) => programAt(portal.address(), await secretOf(who))
const { line4, cleanRoom } = world.projects
const task = { projectId: line4, name: 'Order cable', dueOn: '2026-12-24' }

test('Milo makes a task and changes it; the log says so, and Nora may do neither', async () => {
  const [milo, nora] = [await program('milo'), await program('nora')]
  const made = await milo('/tasks', { json: { ...task, estimatedHours: '4.50' } })
  expect([made.status, wrongWith('/tasks', 'post', made)]).toEqual([201, []])
  expect(made.data).toMatchObject({
    ...task,
    status: 'open',
    estimatedHours: '4.50',
    organisationId: world.organisations.northwind,
  })
  const at = made.headers.get('location')?.replace('/api/v1', '') ?? ''
  const changed = await milo(at, { method: 'PATCH', json: { status: 'in_progress', dueOn: null } })
  expect([changed.status, wrongWith('/tasks/{id}', 'patch', changed)]).toEqual([200, []])
  expect(changed.data).toMatchObject({ name: 'Order cable', status: 'in_progress', dueOn: null })
  expect((await milo(at)).data).toEqual(changed.data)
  const log = await prisma.activity.findMany({ where: { subjectId: made.data.id }, orderBy: { at: 'asc' } })
  expect(log.map(({ action, actorName, address }) => [action, actorName, address])).toEqual([
    ['create', 'Milo Novak', '127.0.0.1'],
    ['update', 'Milo Novak', '127.0.0.1'],
  ])
  expect((await nora('/tasks', { json: task })).status).toBe(403)
  expect((await nora(at, { method: 'PATCH', json: { name: 'No' } })).status).toBe(403)
  expect((await nora('/tasks', { json: { ...task, projectId: cleanRoom } })).status).toBe(404)
})

test('what is sent twice under a key is made once; something else under it is refused', async () => {
  const milo = await program('milo')
  const send = (json: object) => milo('/tasks', { json, headers: { 'idempotency-key': 'cable-of-milo' } })
  const [first, second] = [await send({ ...task, name: 'Once' }), await send({ ...task, name: 'Once' })]
  expect([second.status, second.data.id]).toEqual([201, first.data.id])
  const other = await send({ ...task, name: 'Twice' })
  expect([other.status, wrongWith('/tasks', 'post', other)]).toEqual([422, []])
  expect(await prisma.task.count({ where: { name: 'Once' } })).toBe(1)
})

test('a change of what somebody else has changed is refused with both values', async () => {
  const [milo, olga] = [await program('milo'), await program('olga')]
  const { data, headers } = await milo('/raid-entries', {
    json: { projectId: line4, kind: 'risk', title: 'Late cable' },
  })
  const at = `/raid-entries/${data.id}`
  const match = { 'if-match': headers.get('etag') ?? '' }
  expect((await olga(at, { method: 'PATCH', json: { title: 'Cable is late' } })).status).toBe(200)
  const late = await milo(at, { method: 'PATCH', json: { title: 'Cable never comes' }, headers: match })
  expect([late.status, wrongWith('/raid-entries/{id}', 'patch', late)]).toEqual([412, []])
  expect(late.data.meanwhile).toMatchObject({
    both: { title: { sent: 'Cable never comes', kept: 'Cable is late' } },
  })
  const again = { 'if-match': late.data.meanwhile.etag }
  expect((await milo(at, { method: 'PATCH', json: { title: 'Agreed' }, headers: again })).data.title).toBe('Agreed')
  const tag = { 'if-match': (await milo(at)).headers.get('etag') ?? '' }
  const both = [milo, olga].map((one) => () => one(at, { method: 'PATCH', json: { title: 'At once' }, headers: tag }))
  const ends = await atOnce('select from "RaidEntry" for update', ...both)
  expect(ends.map((end) => end.status === 'fulfilled' && end.value.status).toSorted()).toEqual([200, 412])
})

test.each([
  ['nothing', {}, ['name', 'projectId']],
  ['a field that is not known', { ...task, secret: 1 }, ['secret']],
  ['what the system writes', { ...task, createdAt: '2026-01-01T00:00:00Z' }, ['createdAt']],
  ['another’s organisation', { ...task, organisationId: world.organisations.globex }, ['organisationId']],
  ['a day that is none', { ...task, dueOn: '2026-02-30' }, ['dueOn']],
  ['a beginning after its end', { ...task, startsOn: '2026-12-25' }, ['dueOn']],
  ['somebody who does not reach it', { ...task, assigneeId: world.people.gina.membershipId }, ['assigneeId']],
  ['a phase of nothing', { ...task, phaseId: world.people.gina.membershipId }, ['phaseId']],
  ['a name that is blank', { ...task, name: ' ' }, ['name']],
])('a task with %s is refused by name', async (_, json, fields) => {
  const refused = await (await program('milo'))('/tasks', { json })
  expect([refused.status, Object.keys(refused.data.errors ?? {}).toSorted()]).toEqual([400, fields])
})

test('a task of one project cannot be put into a phase or milestone of another', async () => {
  const milo = await program('milo')
  const elsewhere = await prisma.milestone.findFirstOrThrow({ where: { projectId: { not: line4 } } })
  const { id } = await prisma.task.findFirstOrThrow({ where: { projectId: line4 } })
  const moved = await milo(`/tasks/${id}`, { method: 'PATCH', json: { milestoneId: elsewhere.id } })
  expect([moved.status, moved.data.errors?.milestoneId?.code]).toEqual([400, 'unreachable'])
  const fixed = await milo(`/tasks/${id}`, { method: 'PATCH', json: { projectId: world.projects.robots } })
  expect([fixed.status, fixed.data.errors?.projectId?.code]).toEqual([400, 'unknown-field'])
})

test('Nora writes, answers and asks about a task, as by the pages', async () => {
  const nora = await program('nora')
  const update = await nora('/updates', { json: { projectId: line4, body: 'From our ERP' } })
  expect([update.status, update.data.body, wrongWith('/updates', 'post', update)]).toEqual([201, 'From our ERP', []])
  const comment = await nora('/comments', { json: { updateId: update.data.id, body: 'And more' } })
  expect([comment.status, comment.data.updateId]).toEqual([201, update.data.id])
  const { id: taskId } = await prisma.task.findFirstOrThrow({ where: { projectId: line4 } })
  const about = await nora('/updates/about-task', { json: { taskId, body: 'Done here' } })
  expect([about.status, about.data.taskId]).toEqual([201, taskId])
  expect((await nora('/updates', { json: { projectId: cleanRoom, body: 'Hello' } })).status).toBe(404)
  expect((await nora('/updates', { json: { projectId: line4, body: '' } })).status).toBe(400)
  const otto = await program('otto')
  expect((await otto('/updates', { json: { projectId: line4, body: 'Hello' } })).status).toBe(404)
})

test('a document is deleted by who may, once', async () => {
  const [milo, carl] = [await program('milo'), await program('carl')]
  const { id } = await prisma.file.findFirstOrThrow({
    where: { projectId: line4, creatorId: world.people.milo.membershipId },
  })
  expect((await carl(`/documents/${id}`, { method: 'DELETE' })).status).toBe(404)
  const deleted = await milo(`/documents/${id}`, { method: 'DELETE' })
  expect([deleted.status, wrongWith('/documents/{id}', 'delete', deleted)]).toEqual([204, []])
  expect((await milo(`/documents/${id}`, { method: 'DELETE' })).status).toBe(404)
})

test('a token that reads does not write', async () => {
  const ask = programAt(portal.address(), await secretOf('milo', ['tasks:read', 'projects:read']))
  expect((await ask('/tasks', { json: task })).data.type).toBe('urn:portico:problem:lacks-scope')
})
