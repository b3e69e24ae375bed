import type { HomeView } from '../../admin/home/home.ts'
import { findLookedAfter } from '../../domain/people/looked-after.ts'
import { findSnoozes } from '../../domain/snoozes/find.ts'
import { prisma } from '../../prisma/client.ts'
import { dayIn } from '../../words/dates.ts'
import { actorOf } from '../actors.ts'
import { unscheduleCast } from '../jobs/post.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'

const { colleague } = openBackOffice()
const { line4, packing } = world.projects
const day = 86_400_000
const inDays = (days: number) => new Date(Date.parse(dayIn('Europe/Berlin')) + days * day).toISOString().slice(0, 10)

beforeAll(unscheduleCast)

async function shown(name: string, query = ''): Promise<HomeView> {
  return (await (await colleague(name)).send(`/admin/api/dashboard${query}`)).data as unknown as HomeView
}
const rowsOf = (view: HomeView, part: string, whose?: string) =>
  view.sections.filter((one) => one.name === part && (!whose || one.whose === whose)).flatMap(({ rows }) => rows)
const titles = (view: HomeView, part: string, whose?: string) => rowsOf(view, part, whose).map(({ title }) => title)

async function putOff(name: string, body: object) {
  const headers = { 'content-type': 'application/json' }
  const answer = await (await colleague(name)).send('/admin/api/snoozes', {
    ...{ method: 'POST', headers, body: JSON.stringify(body) },
  })
  return { status: answer.status, text: answer.text }
}

describe('what somebody looks after', () => {
  test('comes first: milestones of the projects that Sofia runs, then those of others; each once, and all are counted', async () => {
    await prisma.project.update({ where: { id: packing }, data: { managerId: world.people.sofia.membershipId } })
    const view = await shown('sofia')
    const own = await prisma.milestone.findMany({ where: { projectId: packing, doneOn: null } })
    const [mine, others] = [titles(view, 'milestones', 'mine'), titles(view, 'milestones', 'others')]
    expect(mine.length).toBeGreaterThan(0)
    expect(own.map(({ name }) => name)).toEqual(expect.arrayContaining(mine))
    expect(others.filter((title) => mine.includes(title))).toEqual([])
    const first = view.sections.findIndex(({ whose }) => whose === 'others')
    expect(view.sections.slice(first).map(({ whose }) => whose)).not.toContain('mine')
    const alone = await shown('sofia', '?section=milestones')
    expect(alone.sections[0]?.total).toBe(mine.length + others.length)
    const half = await shown('sofia', '?section=milestones&whose=mine')
    expect(titles(half, 'milestones')).toEqual(mine)
  })

  test('is all that is shown to whoever wants that; what nobody is named in is everybody’s', async () => {
    const view = await shown('sofia', '?show=mine')
    expect(new Set(view.sections.map(({ whose }) => whose))).toEqual(new Set(['mine']))
    expect(view.text).toMatch(/of yours need/)
    const nobodys = await prisma.project.create({
      data: { organisationId: world.organisations.northwind, name: 'Nobody’s', health: 'red', healthReported: true },
    })
    expect(titles(await shown('sofia'), 'projects', 'others')).toContain('Nobody’s')
    await prisma.project.delete({ where: { id: nobodys.id } })
  })

  test('are their open projects, the customers of these, their schedules and the people they supervise', async () => {
    const { membershipId } = world.people.sofia
    await prisma.membership.update({
      where: { id: world.people.milo.membershipId },
      data: { supervisorId: membershipId },
    })
    const { projects, customers, people, me } = await findLookedAfter(await actorOf('sofia'))
    expect([projects, customers, people, me]).toEqual([
      expect.arrayContaining([packing]),
      expect.arrayContaining([world.organisations.northwind]),
      [world.people.milo.membershipId],
      [membershipId],
    ])
    await prisma.project.update({ where: { id: packing }, data: { closedAt: new Date() } })
    expect((await findLookedAfter(await actorOf('sofia'))).projects).not.toContain(packing)
    await prisma.project.update({ where: { id: packing }, data: { closedAt: null } })
  })
})

describe('what is put off', () => {
  const late = async (name = 'sofia') => rowsOf(await shown(name), 'milestones')

  test('goes for Sofia alone, can be looked at and had back, and is told in a number', async () => {
    const [row, ...left] = await late()
    const milos = await late('milo')
    expect(
      (await putOff('sofia', { concern: 'milestones', id: row?.id, seen: row?.seen, until: inDays(3) })).status,
    ).toBe(200)
    expect((await late()).map(({ id }) => id)).toEqual(left.map(({ id }) => id))
    expect(await late('milo')).toEqual(milos)
    const view = await shown('sofia', '?show=snoozed')
    expect(view.ways).toContainEqual({ show: 'snoozed', text: 'Put off: 1', here: true })
    expect(view.sections.map(({ name, rows }) => [name, rows.map(({ title }) => title)])).toEqual([
      ['milestones', [row?.title]],
    ])
    const [verb] = view.sections[0]?.rows[0]?.verbs ?? []
    expect((await (await colleague('milo')).call('Snooze', 'wake', {}, verb?.about?.id)).status).toBe(404)
    expect((await (await colleague('sofia')).call('Snooze', 'wake', {}, verb?.about?.id)).data.notice?.type).toBe(
      'success',
    )
    expect((await late()).map(({ id }) => id)).toContain(row?.id)
  })

  test('is back on its day, where they are, and not before', async () => {
    const [row] = await late()
    await putOff('sofia', { concern: 'milestones', id: row?.id, seen: row?.seen, until: inDays(2) })
    const sofia = await actorOf('sofia')
    const asleep = async (on: string) => (await findSnoozes(sofia, on)).map(({ subjectId }) => subjectId)
    expect(await asleep(inDays(1))).toContain(row?.id)
    expect(await asleep(inDays(2))).toEqual([])
    await prisma.snooze.updateMany({ data: { until: new Date(inDays(0)) } })
    expect((await late()).map(({ id }) => id)).toContain(row?.id)
    await prisma.snooze.deleteMany()
  })

  test('is back as soon as something new happens to it: a day that is moved, an answer below a question', async () => {
    const [row] = await late()
    await putOff('sofia', { concern: 'milestones', id: row?.id, seen: row?.seen, until: inDays(30) })
    const before = await prisma.milestone.findUniqueOrThrow({ where: { id: row?.id ?? '' } })
    await prisma.milestone.update({ where: { id: before.id }, data: { dueOn: new Date(before.dueOn.getTime() - day) } })
    expect((await late()).map(({ id }) => id)).toContain(row?.id)
    await prisma.milestone.update({ where: { id: before.id }, data: { dueOn: before.dueOn } })
    const [asked] = rowsOf(await shown('sofia'), 'questions')
    await putOff('sofia', { concern: 'questions', id: asked?.id, seen: asked?.seen, until: inDays(30) })
    expect(rowsOf(await shown('sofia'), 'questions')).toEqual([])
    const { projectId, authorId, organisationId } = await prisma.update.findUniqueOrThrow({
      where: { id: asked?.id ?? '' },
    })
    await prisma.comment.create({
      data: { projectId, organisationId, authorId, updateId: asked?.id ?? '', body: 'Is anybody there?' },
    })
    expect(rowsOf(await shown('sofia'), 'questions').map(({ id }) => id)).toEqual([asked?.id])
    await prisma.snooze.deleteMany()
  })

  test.each<[string, object, number]>([
    ['a day that has come', { until: inDays(0) }, 400],
    ['a day in two years', { until: inDays(800) }, 400],
    ['no day', { until: '2026-02-31' }, 400],
    ['a list that there is not', { concern: 'constructor' }, 404],
    ['a list in which it does not stand', { concern: 'projects' }, 404],
    ['what is not on the list', { id: line4 }, 404],
    ['more than is asked', { membershipId: world.people.milo.membershipId }, 400],
  ])('with %s it is refused', async (_, wrong, status) => {
    const [row] = await late()
    const asked = { concern: 'milestones', id: row?.id, seen: row?.seen, until: inDays(2) }
    expect((await putOff('sofia', { ...asked, ...wrong })).status).toBe(status)
    expect(await prisma.snooze.count()).toBe(0)
  })

  test('is refused of a milestone that Milo does not see; twice at once it is put off once, until the later word', async () => {
    const unseen = await prisma.milestone.findFirstOrThrow({ where: { projectId: packing, doneOn: null } })
    const asked = { concern: 'milestones', id: unseen.id, seen: 'x', until: inDays(2) }
    expect((await putOff('milo', asked)).status).toBe(404)
    const [row] = await late()
    const again = { ...asked, id: row?.id, seen: row?.seen }
    const answers = await Promise.all([putOff('sofia', again), putOff('sofia', again)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await prisma.snooze.count()).toBe(1)
    await prisma.snooze.deleteMany()
  })
})
