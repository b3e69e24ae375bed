import { actorOfMembership } from '../../domain/access/actor.ts'
import { can } from '../../domain/access/scope.ts'
import type { Action, Subject } from '../../domain/access/vocabulary.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

/** The actions of the table and their letters. */
export const letters: [Action, string][] = [
  ['read', 'r'],
  ['create', 'c'],
  ['update', 'u'],
  ['delete', 'd'],
  ['share', 's'],
]
type Thing = { heading: string; subject: Subject; row: object; field?: string }

/** The things of the cast that the table asks about, in the order of its columns. */
export async function things(): Promise<Thing[]> {
  const ofLine4 = { projectId: world.projects.line4 }
  const [project, other] = await Promise.all(
    [world.projects.line4, world.projects.cleanRoom].map((id) => prisma.project.findUniqueOrThrow({ where: { id } })),
  )
  const task = (phaseId: string) => prisma.task.findFirstOrThrow({ where: { ...ofLine4, phaseId } })
  return [
    { heading: 'Line 4 retrofit', subject: 'Project', row: project ?? {} },
    { heading: 'its budget', subject: 'Project', row: project ?? {}, field: 'budget' },
    { heading: 'a task of Design', subject: 'Task', row: await task(world.phases.design) },
    { heading: 'a task of Build', subject: 'Task', row: await task(world.phases.build) },
    { heading: 'hours of that task', subject: 'Task', row: await task(world.phases.build), field: 'loggedHours' },
    {
      heading: 'a risk',
      subject: 'RaidEntry',
      row: await prisma.raidEntry.findFirstOrThrow({ where: { ...ofLine4, phaseId: null } }),
    },
    {
      heading: 'a status report',
      subject: 'StatusReport',
      row: await prisma.statusReport.findFirstOrThrow({ where: ofLine4 }),
    },
    {
      heading: 'an update',
      subject: 'Update',
      row: await prisma.update.findFirstOrThrow({ where: { ...ofLine4, phaseId: null } }),
    },
    { heading: 'a document', subject: 'File', row: await prisma.file.findFirstOrThrow({ where: ofLine4 }) },
    { heading: 'Clean room 2', subject: 'Project', row: other ?? {} },
  ]
}

/** One cell: the letters of what a membership may do with a thing, or a dash. */
export async function cell(membershipId: string, thing: Thing): Promise<string> {
  const actor = await actorOfMembership(membershipId)
  if (!actor) return '–'
  const may = letters.filter(
    ([action]) => (!thing.field || action === 'read' || action === 'update') && asks(actor, action, thing),
  )
  return may.map(([, letter]) => letter).join('') || '–'
}

type Member = NonNullable<Awaited<ReturnType<typeof actorOfMembership>>>
const asks = (actor: Member, action: Action, { subject, row, field }: Thing) => can(actor, action, subject, row, field)
