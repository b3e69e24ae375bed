import { randomUUID } from 'node:crypto'
import { type NounName, nounNames, nounOf } from '../../domain/nouns/index.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

/** A value that stands in one column of one row of the installation, and how it is told there. */
export type Mark = { field: string; told: string }

type Marked = { projectId: string; taskId: string; updateId: string; pages: string[]; marks: Mark[] }

const marks: Mark[] = []

/** A project of Northwind's in which every column that tells something tells what no other column does. */
export async function markProject(): Promise<Marked> {
  const { northwind: organisationId } = world.organisations
  const project = await prisma.project.create({
    data: {
      organisationId,
      ...{ name: text('Project.name'), summary: text('Project.summary') },
      ...{ managerId: await person('Project.managerId'), creatorId: await person('Project.creatorId') },
      ...{
        startsOn: day('Project.startsOn'),
        endsOn: day('Project.endsOn'),
        progress: progress('Project.progress', 37),
      },
      ...{ budget: number('Project.budget', 7_654_321), cost: number('Project.cost', 6_543_217) },
      internalNote: text('Project.internalNote'),
    },
  })
  const { id: projectId } = project
  const phase = await prisma.phase.create({
    data: {
      ...{ projectId, organisationId, name: text('Phase.name') },
      ...{ startsOn: day('Phase.startsOn'), endsOn: day('Phase.endsOn') },
    },
  })
  const phaseId = phase.id
  const ours = { projectId, organisationId, phaseId }
  await prisma.milestone.createMany({
    data: [
      { ...ours, name: text('Milestone.name'), dueOn: day('Milestone.dueOn') },
      { ...ours, name: 'Reached', dueOn: new Date('2026-01-01'), doneOn: day('Milestone.doneOn') },
    ],
  })
  const taskId = randomUUID()
  await prisma.task.createMany({
    data: [
      {
        ...{ ...ours, id: taskId, waitsForCustomer: true, answeredById: await person('Task.answeredById') },
        ...{ answeredAt: day('Task.answeredAt'), name: text('Task.name'), description: text('Task.description') },
        ...{ assigneeId: await person('Task.assigneeId'), internalNote: text('Task.internalNote') },
        ...{
          startsOn: day('Task.startsOn'),
          dueOn: day('Task.dueOn'),
          loggedHours: number('Task.loggedHours', 543.25),
        },
      },
      { ...ours, name: 'Finished', status: 'done', doneOn: day('Task.doneOn') },
    ],
  })
  await prisma.raidEntry.create({
    data: {
      ...{ ...ours, kind: 'risk', title: text('RaidEntry.title'), description: text('RaidEntry.description') },
      ...{ mitigation: text('RaidEntry.mitigation'), ownerId: await person('RaidEntry.ownerId') },
      ...{ dueOn: day('RaidEntry.dueOn'), internalNote: text('RaidEntry.internalNote') },
    },
  })
  await prisma.statusReport.create({
    data: {
      ...{ projectId, organisationId, health: 'amber', progress: 36 },
      ...{ summary: text('StatusReport.summary'), authorId: await person('StatusReport.authorId') },
      ...{ reportedOn: day('StatusReport.reportedOn'), internalNote: text('StatusReport.internalNote') },
    },
  })
  const update = await prisma.update.create({
    data: { ...ours, taskId, body: text('Update.body'), authorId: await person('Update.authorId') },
  })
  const comment = { projectId, organisationId, updateId: update.id }
  await prisma.comment.create({
    data: { ...comment, body: text('Comment.body'), authorId: await person('Comment.authorId') },
  })
  await prisma.file.create({
    data: {
      ...{
        ...ours,
        name: text('File.name'),
        mediaType: 'application/pdf',
        size: 1,
        storageKey: text('File.storageKey'),
      },
      ...{ sha256: text('File.sha256'), creatorId: await person('File.creatorId') },
    },
  })
  const pages = nounNames.filter((name) => nounOf(name).page)
  const own = await Promise.all(pages.map(async (name) => `/${nounOf(name).page}/${await markRow(name, projectId)}`))
  return { projectId, taskId, updateId: update.id, pages: own, marks }
}

/** A row of a noun that declares a page of its own, with a mark in every column that it declares. Returns its id. */
async function markRow(name: NounName, projectId: string): Promise<string> {
  const columns = Object.entries(nounOf(name).columns).filter(
    ([column, { by }]) => by !== 'system' && column !== 'projectId',
  )
  const marked = columns.map(async ([column, { kind }]): Promise<[string, unknown][]> => {
    const field = `${name}.${column}`
    if (kind === 'person') return [[column, await person(field)]]
    if (kind === 'line' || kind === 'text') return [[column, text(field)]]
    return kind === 'day' ? [[column, day(field)]] : []
  })
  const data = { ...Object.fromEntries((await Promise.all(marked)).flat()), projectId }
  const table = prisma[(name.charAt(0).toLowerCase() + name.slice(1)) as 'raidEntry']
  return (await table.create({ data: data as never })).id
}

/** Somebody whose name is the mark; they are not of this customer, and whoever sees the name has it from this column. */
async function person(field: string): Promise<string> {
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: world.people.milo.membershipId } })
  const { organisations } = world
  const email = `${field.toLowerCase()}@meridian.test`
  const { id: personId } = await prisma.person.create({ data: { email, name: text(field) } })
  const data = { personId, accessLevelId, organisationId: organisations.meridian, profile: 'manager' as const }
  return (await prisma.membership.create({ data })).id
}

function text(field: string): string {
  return mark(field, `Mark of ${field.replace('.', ' ')}`)
}

function number(field: string, value: number): number {
  mark(field, String(value))
  return value
}

/** A percentage as JSON tells it: by itself it would be found in many a place. */
function progress(field: string, value: number): number {
  mark(field, `"progress":${value}`)
  return value
}

/** A day of its own, long past. */
function day(field: string): Date {
  return new Date(
    mark(field, `1998-0${1 + Math.floor(marks.length / 20)}-${String(1 + (marks.length % 20)).padStart(2, '0')}`),
  )
}

function mark(field: string, told: string): string {
  marks.push({ field, told })
  return told
}
