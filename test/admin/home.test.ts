import type { HomeView } from '../../admin/home/home.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import { petraJoins } from './petra.ts'

const { colleague } = openBackOffice()
const { packing, line4 } = world.projects

async function homeOf(name: string) {
  const { data } = await (await colleague(name)).send('/admin/api/dashboard')
  const { text, sections } = data as unknown as HomeView
  return { text, ...Object.fromEntries(sections.map(({ name, rows }) => [name, rows.map(({ title }) => title)])) }
}

test('Sofia finds what needs somebody: what is late, red, undelivered, unanswered', async () => {
  const late = await prisma.milestone.findMany({
    where: { doneOn: null, dueOn: { lt: new Date(new Date().toDateString()) }, project: { closedAt: null } },
    orderBy: { dueOn: 'asc' },
  })
  expect(late.length).toBeGreaterThan(1)
  expect(await homeOf('sofia')).toEqual({
    text: `${late.length + 3} things need you.`,
    milestones: late.map(({ name }) => name),
    projects: ['Packing cell'],
    deliveries: ['abel@northwind.test'],
    invitations: ['Ingrid Holm'],
  })
})

test('each leads to the row it is about', async () => {
  const sofia = await colleague('sofia')
  const { data } = await sofia.send('/admin/api/dashboard')
  for (const { rows } of (data as unknown as HomeView).sections)
    for (const { href } of rows) expect((await sofia.send(href)).status).toBe(200)
})

test('Milo finds that of the projects he runs, and nothing of mails or invitations', async () => {
  const { milestones, projects, ...others } = (await homeOf('milo')) as Record<string, unknown>
  expect(Object.keys(others)).toEqual(['text'])
  expect(milestones).toContain('Mechanical conversion complete')
  expect(milestones).not.toContain('Trial with all seven sets')
  expect(projects).toEqual([])
})

test('what is closed or done needs nobody', async () => {
  await prisma.project.update({ where: { id: packing }, data: { closedAt: new Date() } })
  await prisma.milestone.updateMany({ where: { projectId: line4 }, data: { doneOn: new Date() } })
  const home = (await homeOf('sofia')) as Record<string, unknown>
  expect(home.projects).toEqual([])
  expect(home.milestones).not.toContain('Trial with all seven sets')
  expect(home.milestones).not.toContain('Mechanical conversion complete')
  await prisma.project.update({ where: { id: packing }, data: { closedAt: null } })
})

test('a list is not made by what its reader must not see: Petra sees a red project, and not that it is red', async () => {
  const { membershipId } = await petraJoins()
  const whole = { principalKind: 'membership', principalId: membershipId, via: 'share' } as const
  const internal = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Internal' } })
  const grant = { ...whole, resourceKind: 'project', resourceId: packing } as const
  const { id } = await prisma.grant.create({ data: { ...grant, levelId: internal.id } })
  expect(await homeOf('petra')).toMatchObject({ projects: ['Packing cell'] })
  const areas = { overview: { access: 'edit', hidden: ['Project.health'], shown: [] } }
  const blind = await prisma.projectAccessLevel.create({ data: { name: 'Without health', areas } })
  await prisma.grant.update({ where: { id }, data: { levelId: blind.id } })
  expect((await (await colleague('petra')).all('Project')).map((row) => row.title)).toContain('Packing cell')
  expect(await homeOf('petra')).toMatchObject({ projects: [] })
})

test('with nothing to do, the page says so', async () => {
  await prisma.milestone.updateMany({ data: { doneOn: new Date() } })
  await prisma.project.updateMany({ data: { health: 'green' } })
  await prisma.delivery.updateMany({ data: { state: 'sent' } })
  await prisma.invitation.updateMany({ data: { acceptedAt: new Date() } })
  const sofia = await colleague('sofia')
  const { text, sections } = (await sofia.send('/admin/api/dashboard')).data as unknown as HomeView
  expect(text).toBe('Nothing needs you right now.')
  expect(sections.map(({ rows, empty }) => [rows.length, empty.length > 0])).toEqual(Array(4).fill([0, true]))
})
