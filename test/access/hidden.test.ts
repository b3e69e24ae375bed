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

const turns = dealt(columns, 12).map((together) => ({ together, named: together.map(({ field }) => field).join(', ') }))

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
