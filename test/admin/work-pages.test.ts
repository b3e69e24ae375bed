import type { HomeView } from '../../admin/home/home.ts'
import type { PageView, SectionView } from '../../admin/page/view.ts'
import { prisma } from '../../prisma/client.ts'
import { dayIn } from '../../words/dates.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { type Staff, visibleTo } from './naive.ts'
import { petraJoins } from './petra.ts'

// The pages of a customer, a project and a person, on which one works: what stands on them, counted once more by hand.

const { colleague } = openBackOffice()
const { northwind, globex } = world.organisations
const { line4, robots, packing } = world.projects
const { membershipId, personId } = world.people.max
const team = {} as Record<Staff | 'petra', Colleague>

beforeAll(async () => {
  await petraJoins()
  for (const name of ['adam', 'sofia', 'milo', 'petra'] as const) team[name] = await colleague(name)
})

const pageOf = async (who: Colleague, subject: string, id: string): Promise<PageView> =>
  ((await who.read(subject, 'show', {}, id)).data.record as unknown as { page: PageView }).page
const rowsIn = ({ sections }: PageView) => sections.filter((one): one is SectionView => one.kind === 'rows')
const sectionOf = (page: PageView, subject: string) => rowsIn(page).find(({ resourceId }) => resourceId === subject)
const verbsIn = (page: PageView) => page.sections.flatMap(({ verbs }) => verbs.map(({ name }) => name))

async function inProject(projectId: string): Promise<object> {
  const [phases, files] = [
    await prisma.phase.findMany({ where: { projectId } }),
    await prisma.file.findMany({ where: { projectId } }),
  ]
  return { resourceId: { in: [projectId, ...phases.map(({ id }) => id), ...files.map(({ id }) => id)] } }
}

const ofOrganisation = [
  'Membership',
  'Project',
  'Delivery',
  'Invitation',
  'Product',
  'Team',
  'Group',
  'Grant',
  'Activity',
  'Contact',
]
const ofProject = [
  'Task',
  'Milestone',
  'RaidEntry',
  'Update',
  'File',
  'Phase',
  'StatusReport',
  'DecisionLogEntry',
  'Activity',
]
const pages: [subject: string, id: string, stands: () => Promise<Record<string, object>>][] = [
  [
    'Organisation',
    northwind,
    async () => Object.fromEntries(ofOrganisation.map((name) => [name, { organisationId: northwind }])),
  ],
  [
    'Project',
    line4,
    async () => ({
      ...Object.fromEntries(ofProject.map((name) => [name, { projectId: line4 }])),
      Grant: await inProject(line4),
    }),
  ],
  [
    'Person',
    personId,
    async () => ({
      Membership: { personId },
      ...Object.fromEntries(
        ['Delivery', 'Invitation', 'TeamMember', 'GroupMember'].map((name) => [name, { membershipId }]),
      ),
      ...{ Task: { assigneeId: membershipId }, Activity: { actorId: membershipId } },
    }),
  ],
]

describe.each(pages)('the page of a row of %s', (subject, id, stands) => {
  test.each(['sofia', 'milo'] as const)(
    'tells %s what is theirs to see, and leads to lists of just that',
    async (name) => {
      const page = await pageOf(team[name], subject, id)
      for (const [noun, where] of Object.entries(await stands())) {
        const table = (noun.charAt(0).toLowerCase() + noun.slice(1)) as 'project'
        const seen = new Set(await visibleTo(name, noun))
        const expected = (await prisma[table].findMany({ where, select: { id: true } })).filter((row) =>
          seen.has(row.id),
        )
        const section = sectionOf(page, noun)
        expect([noun, section?.total ?? 0]).toEqual([noun, expected.length])
        for (const record of section?.records ?? []) expect(expected).toContainEqual({ id: record.id })
        if (!section || section.total === 0) continue
        const query = Object.fromEntries(new URL(section.all, 'http://office').searchParams)
        const list = await team[name].read(noun, 'list', { ...query, perPage: String(section.records.length) })
        expect([noun, list.data.meta?.total]).toEqual([noun, section.total])
      }
    },
  )
})

test('a figure is counted of what its reader sees, leads to just these, and is not there where they do not know', async () => {
  const late = { status: { not: 'done' as const }, answeredAt: null, dueOn: { lt: new Date(dayIn('Europe/Berlin')) } }
  const naive = (projectId: string) => prisma.task.count({ where: { ...late, projectId } })
  const figureIn = (page: PageView) => page.figures.find(({ name }) => name === 'lateTasks')
  const figure = figureIn(await pageOf(team.petra, 'Project', line4))
  expect(figure?.total).toBe(await naive(line4))
  const alone = (await team.petra.send(`/admin/api/dashboard${new URL(figure?.href ?? '', 'http://office').search}`))
    .data as unknown as HomeView
  expect([alone.sections.map(({ total }) => total), alone.back?.href]).toEqual([
    [figure?.total],
    expect.stringContaining(line4),
  ])
  const open = await prisma.task.findFirstOrThrow({ where: { projectId: robots, status: 'open' } })
  await prisma.task.update({
    where: { id: open.id },
    data: { startsOn: null, dueOn: new Date('2026-01-02'), answeredAt: null },
  })
  expect(await naive(robots)).toBeGreaterThan(0)
  expect(figureIn(await pageOf(team.petra, 'Project', robots))?.total).toBe(await naive(robots))
  const level = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Without notes' } })
  const areas = level.areas as { tasks: { hidden: string[] } }
  areas.tasks.hidden.push('Task.dueOn')
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas } })
  const page = await pageOf(team.petra, 'Project', robots)
  expect(figureIn(page)).toBeUndefined()
  expect(sectionOf(page, 'Task')?.records.filter(({ params }) => 'dueOn' in params)).toEqual([])
  const projects = sectionOf(await pageOf(team.petra, 'Organisation', northwind), 'Project')
  const [told] = projects?.made.filter(({ name }) => name === 'late') ?? []
  expect(Object.values(told?.values ?? {}).join()).not.toContain(`${await naive(robots)} task`)
})

test('Petra, whose level opens neither status reports nor money, finds no section, no column and no verb of them', async () => {
  const page = await pageOf(team.petra, 'Project', line4)
  const nouns = rowsIn(page).map(({ resourceId }) => resourceId)
  expect(nouns).toEqual(expect.arrayContaining(['Task', 'Milestone', 'RaidEntry', 'File']))
  for (const noun of ['StatusReport', 'Grant', 'Delivery', 'Activity']) expect(nouns).not.toContain(noun)
  expect(page.sections.map(({ name }) => name)).not.toContain('people-who-see')
  expect(JSON.stringify(page)).not.toMatch(/budget|loggedHours|internalNote/)
  const [hers, adams] = [
    await pageOf(team.petra, 'Organisation', northwind),
    await pageOf(team.adam, 'Organisation', northwind),
  ]
  expect([verbsIn(hers).includes('invite'), verbsIn(adams).includes('invite')]).toEqual([false, true])
  expect(hers.sections.map(({ name }) => name)).not.toContain('Contact-organisationId')
  expect(hers.facts.map(({ name }) => name)).not.toContain('devices')
})

test('what Milo cannot see is on no page, and no list or part of the first page is narrowed by it', async () => {
  const nowhere = await team.milo.read('ProductCategory', 'list', { 'filters.#page': `Project:${line4}` })
  expect(nowhere.status).toBe(400)
  const unseen = await team.milo.read('Grant', 'list', { 'filters.#page': `Project:${packing}` })
  expect(unseen.data.records ?? []).toEqual([])
  for (const wrong of ['Project:1', 'Person', `Toast:${line4}`])
    expect((await team.milo.read('Grant', 'list', { 'filters.#page': wrong })).status).toBe(400)
  const all = await team.milo.send('/admin/api/dashboard')
  const asked = await team.milo.send(`/admin/api/dashboard?section=lateTasks&at=Project:${packing}`)
  expect(asked.text).toBe(all.text)
  expect(JSON.stringify(await pageOf(team.milo, 'Organisation', northwind))).not.toContain('Globex')
})

test('where Max is signed in is told to who looks after him, without what one could come in by', async () => {
  const session = { personId, membershipId, data: {}, userAgent: 'Firefox/130 Windows', address: '192.0.2.7' }
  await prisma.session.create({ data: { ...session, id: 'f'.repeat(64), expiresAt: new Date(Date.now() + 60_000) } })
  const devices = async (who: Colleague) =>
    (await pageOf(who, 'Person', personId)).sections.find(({ name }) => name === 'devices')
  const told = await devices(team.adam)
  expect(told).toMatchObject({
    total: 1,
    lines: [{ label: 'Firefox on Windows', value: expect.stringContaining('192.0.2.7') }],
  })
  expect(JSON.stringify(told)).not.toContain('ffff')
  expect([await devices(team.sofia), await devices(team.milo)]).toEqual([undefined, undefined])
})

test('what goes to a customer by its team or to every customer stands on its page, with who else gets into its projects', async () => {
  const page = await pageOf(team.sofia, 'Organisation', northwind)
  const schedules = sectionOf(page, 'Schedule')
  const before = schedules?.total ?? 0
  expect(before).toBe(await prisma.schedule.count({ where: { toCustomers: true } }))
  const { id: reportId } = await prisma.report.findFirstOrThrow()
  const { id: teamId } = await prisma.team.findFirstOrThrow({ where: { organisationId: northwind } })
  const plain = { pattern: '0 7 * * 1', timeZone: 'Europe/Berlin', formats: ['pdf' as const] }
  const audiences = { create: [{ kind: 'team' as const, teamId }] }
  await prisma.schedule.create({ data: { ...plain, reportId, name: 'To the team', audiences } })
  expect(sectionOf(await pageOf(team.sofia, 'Organisation', northwind), 'Schedule')?.total).toBe(before + 1)
  expect(sectionOf(await pageOf(team.sofia, 'Organisation', globex), 'Schedule')?.total).toBe(before)
  const others = sectionOf(page, 'Project')?.made.find(({ name }) => name === 'others')
  expect(others?.values[line4]).toContain('Carl Jensen')
  expect(others?.values[line4]).not.toMatch(/Northwind|Meridian/)
})
