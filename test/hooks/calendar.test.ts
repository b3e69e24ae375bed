import { jest } from '@jest/globals'
import { convertIcsCalendar, type IcsCalendar } from 'ts-ics'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const here = '/account/calendar'
const { nora, max, milo, gina, carl, oscar } = world.people

/** The address of somebody's calendar, as they make it. */
async function addressOf({ email }: { email: string }) {
  const visitor = await portal.visitor(email)
  expect((await visitor.post(here)).status).toBe(303)
  const { address } = (await visitor.json(here)).data.calendar
  return { visitor, path: new URL(address).pathname }
}

/** Reads a calendar as a program does, which has no session. */
async function read(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${portal.address()}${path}`, { headers: { accept: 'text/calendar', ...headers } })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const parsed = (text: string): IcsCalendar => convertIcsCalendar(undefined, text)
const eventsOf = async (path: string) => parsed((await read(path)).text).events ?? []

const milestonesOf = (projectId: string) => prisma.milestone.findMany({ where: { projectId } })
const uidOf = ({ id }: { id: string }) => `${id}@portico`

test('the milestones that somebody sees and what is theirs to do, all day, in their language, and nothing of a neighbour', async () => {
  const { path } = await addressOf(max)
  const task = await prisma.task.findFirstOrThrow({ where: { projectId: world.projects.line4, doneOn: null } })
  const soon = new Date(Date.now() + 5 * 86_400_000)
  const mine = {
    assigneeId: max.membershipId,
    dueOn: soon,
    name: 'Größe; prüfen, „Ölstände“ \\ und Weiteres '.repeat(4).trim(),
  }
  await prisma.task.update({ where: { id: task.id }, data: mine })
  const { status, headers, text } = await read(path)
  expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  const events = parsed(text).events ?? []
  const ours = await milestonesOf(world.projects.line4)
  const theirs = await milestonesOf(world.projects.cleanRoom)
  const uids = events.map(({ uid }) => uid)
  expect(
    ours
      .filter(({ dueOn }) => dueOn > new Date())
      .map(uidOf)
      .filter((uid) => !uids.includes(uid)),
  ).toEqual([])
  expect(theirs.map(uidOf).filter((uid) => uids.includes(uid))).toEqual([])
  const due = events.find(({ uid }) => uid === uidOf(task))
  expect(due).toMatchObject({ start: { type: 'DATE' }, summary: `Due: ${mine.name} (Line 4 retrofit)` })
  expect(due?.start.date.toISOString().slice(0, 10)).toBe(soon.toISOString().slice(0, 10))
  expect(due?.url).toBe(
    `${portal.address().replace('127.0.0.1', 'localhost').replace(/:\d+$/, '')}:3000/tasks/${task.id}`,
  )
  await prisma.person.update({ where: { id: max.personId }, data: { locale: 'de' } })
  expect((await eventsOf(path)).find(({ uid }) => uid === uidOf(task))?.summary).toMatch(/^Fällig: /)
  await prisma.person.update({ where: { id: max.personId }, data: { locale: null } })
})

test('is the same until something changes: 304, and a day that was moved counts up', async () => {
  const { path } = await addressOf(max)
  const first = await read(path)
  const etag = first.headers.get('etag') ?? ''
  expect((await read(path, { 'if-none-match': etag })).status).toBe(304)
  const milestone = (await milestonesOf(world.projects.line4)).find(({ doneOn }) => !doneOn)
  const where = { id: milestone?.id ?? '' }
  const sequence = async () => {
    const event = (await read(path)).text.split('BEGIN:VEVENT').find((text) => text.includes(uidOf(where)))
    return Number(/SEQUENCE:(\d+)/.exec(event ?? '')?.[1])
  }
  expect(await sequence()).toBe(0)
  await prisma.milestone.update({ where, data: { dueOn: new Date(Date.now() + 9 * 86_400_000) } })
  await prisma.milestone.update({ where, data: { dueOn: new Date(Date.now() + 10 * 86_400_000) } })
  await prisma.milestone.update({ where, data: { name: 'Called otherwise' } })
  expect([await sequence(), (await read(path, { 'if-none-match': etag })).status]).toEqual([2, 200])
})

test('what is hidden is not there: a day, a name of a plan, what a grant does not open any more', async () => {
  const { path } = await addressOf(carl)
  const before = (await eventsOf(path)).length
  expect(before).toBeGreaterThan(0)
  const levels = await prisma.projectAccessLevel.findMany()
  for (const { id, areas } of levels) {
    const said = areas as Record<string, object>
    const plan = { ...said.plan, hidden: ['Milestone.dueOn'] }
    await prisma.projectAccessLevel.update({ where: { id }, data: { areas: { ...said, plan } } })
  }
  expect((await eventsOf(path)).filter(({ summary }) => !summary.startsWith('Due'))).toEqual([])
  for (const { id, areas } of levels)
    await prisma.projectAccessLevel.update({ where: { id }, data: { areas: areas as object } })
  expect(await eventsOf(path)).toHaveLength(before)
  await prisma.grant.updateMany({ where: { via: { not: 'owner' } }, data: { expiresAt: new Date(0) } })
  expect(await eventsOf(path)).toEqual([])
})

test('another address ends the one before, and an end each; nobody’s address is like one that ended', async () => {
  const { visitor, path } = await addressOf(nora)
  expect((await read(path)).status).toBe(200)
  await visitor.post(here)
  expect((await read(path)).status).toBe(404)
  const next = new URL((await visitor.json(here)).data.calendar.address).pathname
  const forged = next.replace(nora.membershipId, gina.membershipId)
  for (const wrong of [forged, next.replace(/.{5}\.ics$/, 'aaaaa.ics'), '/calendar/none', `${next}x`])
    expect([wrong, (await read(wrong)).status]).toEqual([wrong, 404])
  expect((await visitor.post(`${here}/ending`)).status).toBe(303)
  expect((await read(next)).status).toBe(404)
  expect((await visitor.json(here)).data).toEqual({ calendar: null })
})

test('ends with its membership, and is in no log', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => {})
  const { path } = await addressOf(oscar)
  await read(path)
  await disablePerson(await actorOf('olga'), oscar.membershipId)
  expect((await read(path)).status).toBe(404)
  const last = path.split('/').at(-1) ?? ''
  const logged = JSON.stringify([
    said.mock.calls,
    await prisma.activity.findMany({ where: { organisationId: world.organisations.northwind } }),
  ])
  expect([logged.includes(last), logged.includes(last.split('.')[1] ?? '')]).toEqual([false, false])
  said.mockRestore()
  expect((await (await portal.visitor(milo.email)).page(here)).status).toBe(200)
})
