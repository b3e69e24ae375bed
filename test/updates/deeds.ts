import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

type Pick = <T>(from: readonly T[]) => T
const { line4, packing } = world.projects
const authors = (['oscar', 'nora', 'milo', 'olga', 'carl'] as const).map((who) => world.people[who].membershipId)

/** What can happen to messages on two projects and to what decides whether they wait for an answer, each at random, also at instants that are not in
 *  the order of the deeds. */
export async function deedsOf(pick: Pick, next: () => number): Promise<Record<string, () => Promise<unknown>>> {
  const tasks = await prisma.task.findMany({ where: { projectId: { in: [line4, packing] } }, take: 4 })
  const at = () => new Date(Date.now() - Math.floor(next() * 5) * 3_600_000)
  const one = async <Row>(rows: Promise<Row[]>) => pick(await rows)
  const updates = () =>
    prisma.update.findMany({ where: { projectId: { in: [line4, packing] } }, orderBy: { id: 'asc' } })
  const comments = () =>
    prisma.comment.findMany({ where: { projectId: { in: [line4, packing] } }, orderBy: { id: 'asc' } })
  const written = () => ({ authorId: pick([...authors, null]), body: 'And now?', createdAt: at() })
  const told = (subjectKind: string, subjectId: string, projectId: string) =>
    prisma.activity.create({
      data: {
        action: pick(['settle', 'update', 'write']),
        actorName: 'Milo',
        subjectKind,
        subjectId,
        projectId,
        at: at(),
      },
    })
  return {
    write: () => prisma.update.create({ data: { projectId: pick([line4, packing]), ...written() } }),
    ask: () => {
      const task = pick(tasks)
      return prisma.update.create({ data: { projectId: task.projectId, taskId: task.id, ...written() } })
    },
    comment: async () => {
      const { id, projectId } = await one(updates())
      await prisma.comment.create({ data: { updateId: id, projectId, ...written() } })
    },
    change: () => {
      const data = {
        waitsForCustomer: pick([true, false]),
        answeredAt: pick([null, at()]),
        status: pick(['open', 'done'] as const),
      }
      return prisma.task.update({ where: { id: pick(tasks).id }, data })
    },
    'tell of a task': () => {
      const { id, projectId } = pick(tasks)
      return told('Task', id, projectId)
    },
    'tell of an update': async () => {
      const { id, projectId } = await one(updates())
      await told('Update', id, projectId)
    },
    'take a comment away': async () => {
      const found = await comments()
      if (found.length > 0) await prisma.comment.delete({ where: { id: pick(found).id } })
    },
    'take an update away': async () => prisma.update.delete({ where: { id: (await one(updates())).id } }),
    'change whose a comment is': async () => {
      const found = await comments()
      if (found.length > 0) await prisma.comment.update({ where: { id: pick(found).id }, data: written() })
    },
    'change whose an update is': async () =>
      prisma.update.update({
        where: { id: (await one(updates())).id },
        data: { authorId: pick(authors), createdAt: at() },
      }),
    'take a task off an update': async () =>
      prisma.update.update({ where: { id: (await one(updates())).id }, data: { taskId: null } }),
    move: async () => {
      const { id, productId } = await prisma.project.findUniqueOrThrow({ where: { id: packing } })
      if (productId) await prisma.project.update({ where: { id }, data: { productId: null } })
      const to = pick([world.organisations.northwind, world.organisations.globex])
      await prisma.project.update({ where: { id }, data: { organisationId: to, managerId: null } })
    },
  }
}
