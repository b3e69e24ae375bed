import { expect, test } from '@jest/globals'
import type { Delegate, Guest, Reach, Viewer } from '../../domain/access/actor/actor.ts'
import { inPortal } from '../../domain/access/actor/portal.ts'
import { can } from '../../domain/access/scope.ts'
import { findDownload } from '../../domain/documents/download.ts'
import { findProjectDocuments } from '../../domain/documents/find.ts'
import { listProjects } from '../../domain/projects/list/list.ts'
import { findOverview } from '../../domain/projects/overview.ts'
import { listTasks } from '../../domain/projects/tasks/tasks.ts'
import { NotAllowed, NotFound } from '../../domain/refusals.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { line4, cleanRoom } = world.projects
const oscar = await actorOf('oscar')
const areas = (oscar.reach[0] as Reach).areas
const bare = {
  organisationIds: [world.organisations.northwind],
  projectIds: [],
  takingPartIds: [],
  grants: [],
  levelId: world.organisations.northwind,
}
const document = await prisma.file.findFirstOrThrow({ where: { projectId: line4 } })
const other = await prisma.file.findFirstOrThrow({ where: { projectId: line4, id: { not: document.id } } })
const { locale, timeZone, organisation, ceilings, layout } = oscar

function guestWith(reach: Reach): Guest {
  const looks = { locale, timeZone, organisation, ceilings, layout, without: null }
  const who = { personId: world.people.simon.personId, membershipId: null, linkId: document.id }
  return {
    kind: 'guest',
    ...who,
    ...looks,
    name: 'Gail Guest',
    email: 'gail@elsewhere.test',
    profile: 'guest',
    reach: [reach],
  }
}

const toDocument = guestWith({ kind: 'file', ids: [document.id], areas, ...bare })

test('a guest takes the one thing their link opens, and the log names them', async () => {
  const { name, open } = await findDownload(toDocument, document.id)
  expect(name).toBe(document.name)
  for await (const _ of await open());
  const [logged] = await prisma.activity.findMany({ where: { action: 'download', subjectId: document.id } })
  expect(logged).toMatchObject({ actorId: null, actorName: 'Gail Guest', projectId: line4 })
})

test('a guest reaches nothing else: not what stands beside it, nor what it is part of', async () => {
  await expect(findDownload(toDocument, other.id)).rejects.toThrow(NotFound)
  await expect(findOverview(toDocument, line4)).rejects.toThrow(NotFound)
  expect((await listProjects(toDocument, { page: 1 })).projects).toEqual([])
})

test('a guest of a project reads it, and writes nothing, though its level would let others', async () => {
  const guest = guestWith({ kind: 'project', ids: [line4], areas, ...bare })
  const project = { id: line4, projectId: line4 }
  expect((await listProjects(guest, { page: 1 })).projects.map(({ id }) => id)).toEqual([line4])
  expect((await listTasks(guest, line4, { page: 1 })).tasks.length).toBeGreaterThan(0)
  expect((await findProjectDocuments(guest, line4)).documents.length).toBeGreaterThan(1)
  await expect(findOverview(guest, cleanRoom)).rejects.toThrow(NotFound)
  for (const subject of ['Update', 'File', 'Task', 'Comment'] as const)
    expect(can(guest, 'create', subject, project)).toBe(false)
  expect((await findOverview(guest, line4)).can).toMatchObject({ write: false })
})

test('a row that names nobody is not a guest’s own', async () => {
  const guest = guestWith({
    kind: 'project',
    ids: [line4],
    areas: { ...areas, people: { access: 'none', hidden: [], shown: [] } },
    ...bare,
  })
  const { tasks } = await listTasks(guest, line4, { page: 1 })
  expect(tasks.every((row) => !('assignee' in row) && !('assigneeId' in row))).toBe(true)
})

test('somebody of a partner who acts in a client writes there under their own membership, as far as the client lets them', async () => {
  const carl = await actorOf('carl')
  const reach: Reach = { kind: 'project', ids: [line4], areas, ...bare }
  const acting: Delegate = inPortal({
    ...({ ...carl, kind: 'delegate', organisation, ceilings, layout, reach: [reach] } satisfies Viewer),
    home: { id: carl.organisation.id, name: carl.organisation.name },
    access: { id: world.organisations.northwind, wallet: false },
    otherClients: [],
  })
  const id = await writeUpdate(acting, { projectId: line4, body: 'The fixtures are on their way.' })
  const update = await prisma.update.findUniqueOrThrow({ where: { id } })
  expect(update).toMatchObject({ authorId: carl.membershipId, projectId: line4 })
  await expect(writeUpdate(acting, { projectId: cleanRoom, body: 'No.' })).rejects.toThrow(NotFound)
  const closed: Delegate = { ...acting, ceilings: { ...ceilings, updates: 'view' } }
  await expect(writeUpdate(closed, { projectId: line4, body: 'No.' })).rejects.toThrow(NotAllowed)
})
