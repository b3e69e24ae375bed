import { beforeAll, expect, test } from '@jest/globals'
import { sections as inLayouts, columns as shown } from '../../domain/access/layouts.ts'
import { type Area, areasSchema } from '../../domain/access/levels.ts'
import { columnOfNoun, nounNames, nounOf } from '../../domain/nouns/index.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { dealt } from '../thorough.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { type Mark, markProject } from './marked-project.ts'

/** Sara of Northwind sees all sections at the level for customers. Each column is hidden from that level in turn, in `npm run soak` one
 *  by one, else some of different models at once. */
const portal = openPortal()
const sections = ['', ...inLayouts.filter((section) => section !== 'overview').map((section) => `/${section}`)]
const columns = nounNames.flatMap((subject) =>
  Object.entries(nounOf(subject).columns).map(([field, { area = nounOf(subject).area }]) => ({
    field: `${subject}.${field}`,
    area,
  })),
)
let sara: Visitor
let marks: Mark[]
let addresses: string[]
let told: Map<string, string>

beforeAll(async () => {
  const { projectId, taskId, updateId, ...marked } = await markProject()
  marks = marked.marks
  await showEveryColumn()
  sara = await portal.visitor('sara@northwind.test')
  const pages = sections.map((section) => `/projects/${projectId}${section}`)
  addresses = [
    ...pages,
    ...marked.pages,
    '/projects',
    '/projects?q=Mark',
    '/updates',
    `/updates/${updateId}`,
    `/tasks/${taskId}`,
  ]
  told = await everything()
})

const turns = dealt(columns, 24).map((together) => ({ together, named: together.map(({ field }) => field).join(', ') }))

test.each(turns)('$named hidden is told nowhere, and no page breaks for want of it', async ({ together }) => {
  await hide(...together)
  const left = await everything()
  for (const mark of marks.filter((one) => together.some(({ field }) => one.field === field)))
    for (const [address, text] of left)
      expect({ address, tells: text.includes(mark.told) }).toEqual({ address, tells: false })
})

test('the next milestone is told by nobody who may not see what makes it the next', async () => {
  const milestoneOf = async () => {
    const { data } = await sara.json('/projects?q=Mark')
    return data.projects[0]
  }
  await hide()
  expect(await milestoneOf()).toMatchObject({ nextMilestone: { name: 'Mark of Milestone name' } })
  for (const field of ['dueOn', 'doneOn', 'name']) {
    await hide({ area: 'plan', field: `Milestone.${field}` })
    expect(await milestoneOf()).not.toHaveProperty('nextMilestone')
  }
})

test('that something is late, or waits, is told by nobody who may not see all that it is made of', async () => {
  const path = `/projects/${await behind()}`
  const about = async () => {
    const { needs } = (await sara.json('/projects')).data
    const { tasks, milestones, knows } = (await sara.json(path)).data
    const { status, data } = await sara.json(`${path}/tasks?state=late`)
    const [late] = needs.late?.filter(({ name }: { name: string }) => name === 'Behind') ?? []
    return {
      ...{ late: late && [late.tasks, late.milestones], waiting: needs.waiting !== null, knows },
      ...{
        overview: [tasks.some((one: { late: boolean }) => one.late), milestones.length],
        list: status === 200 && data.total,
      },
      says: [path, `${path}/plan`, `${path}/tasks`].map(async (page) =>
        /class="late"|>Late</.test((await sara.page(page)).text),
      ),
    }
  }
  const told = async () => {
    const { says, ...rest } = await about()
    return { ...rest, says: await Promise.all(says) }
  }
  const all = { late: [1, 1], waiting: true, overview: [true, 1], list: 1, knows: { late: true, waiting: true } }
  const milestoneOnly = { late: [0, 1], overview: [false, 1], list: false }
  await hide()
  expect(await told()).toMatchObject({ ...all, says: [true, true, true] })
  await hide({ area: 'tasks', field: 'Task.dueOn' })
  expect(await told()).toMatchObject({ ...all, ...milestoneOnly, says: [true, true, false] })
  for (const field of ['status', 'answeredAt']) {
    await hide({ area: 'tasks', field: `Task.${field}` })
    const knows = { late: true, waiting: false }
    expect(await told()).toMatchObject({ ...milestoneOnly, knows, waiting: false, says: [true, true, false] })
  }
  for (const field of ['Milestone.doneOn', 'Milestone.dueOn'] as const) {
    await hide({ area: 'plan', field })
    expect(await told()).toMatchObject({ ...all, late: [1, 0], overview: [true, 0] })
  }
  await hide({ area: 'plan', field: 'Milestone.doneOn' }, { area: 'tasks', field: 'Task.dueOn' })
  const knows = { late: false, waiting: true }
  const nothing = { late: undefined, overview: [false, 0], list: false, says: [false, false, false] }
  expect(await told()).toMatchObject({ ...nothing, knows })
})

/** A project of Northwind's in which one task and one milestone are late. */
async function behind(): Promise<string> {
  const { northwind: organisationId } = world.organisations
  const { id: projectId } = await prisma.project.create({ data: { organisationId, name: 'Behind' } })
  const overdue = { projectId, organisationId, dueOn: new Date('2020-01-02') }
  await prisma.task.create({ data: { ...overdue, name: 'Overdue' } })
  await prisma.milestone.create({ data: { ...overdue, name: 'Missed' } })
  return projectId
}

test.each([
  ['Update', 'updates', '/updates', 'updates'],
  ['Task', 'tasks', 'tasks', 'tasks'],
  ['File', 'documents', 'documents', 'documents'],
] as const)(
  'which phase %s belongs to is hidden with the column that says so',
  async (subject, area, section, list) => {
    const address = section.startsWith('/') ? section : `${addresses[0]}/${section}`
    const phases = async () => {
      const rows: { phase?: string }[] = (await sara.json(address)).data[list]
      return rows.map(({ phase }) => phase ?? null)
    }
    await hide()
    expect(await phases()).toContain('Mark of Phase name')
    await hide({ area, field: `${subject}.phaseId` })
    expect(await phases()).not.toContain('Mark of Phase name')
  },
)

test('what is not hidden is told somewhere, unless it is kept inside', () => {
  const isOpen = ({ field }: Mark) => {
    const [subject = '', name = ''] = field.split('.')
    return columnOfNoun(subject, name)?.inside !== true
  }
  const all = [...told.values()].join('\n')
  const silent = marks.filter((mark) => isOpen(mark) && !all.includes(mark.told)).map(({ field }) => field)
  const loud = marks.filter((mark) => !isOpen(mark) && all.includes(mark.told)).map(({ field }) => field)
  expect({ silent, loud }).toEqual({ silent: [], loud: [] })
})

/** Every address as page and as JSON. None may fail, be it that what it needs is hidden: then it says so. */
async function everything(): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const address of addresses)
    for (const as of ['page', 'json'] as const) {
      const { status, text } = await sara[as](address)
      expect({ address, as, status, works: [200, 400, 404].includes(status) }).toMatchObject({ works: true })
      answers.set(`${as} ${address}`, text)
    }
  return answers
}

/** The level of Northwind's own people as an installation begins, but for these columns. */
async function hide(...columns: { area: Area; field: string }[]) {
  const where = { defaultExternal: true }
  const { id, areas: kept } = await prisma.projectAccessLevel.findFirstOrThrow({ where })
  const areas = areasSchema.parse(kept)
  for (const rule of Object.values(areas)) rule.hidden = []
  for (const { area, field } of columns) areas[area]?.hidden.push(field)
  await prisma.projectAccessLevel.update({ where: { id }, data: { areas } })
}

async function showEveryColumn() {
  const target = world.people.sara.membershipId
  const { id: templateId } = await prisma.layoutTemplate.create({
    data: { name: 'All columns', layout: { columns: shown } },
  })
  await prisma.layoutAssignment.create({ data: { targetKind: 'membership', target, templateId } })
}
