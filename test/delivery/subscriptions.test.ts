import { scope } from '../../domain/access/scope.ts'
import { type Subscription, subscriptionLink } from '../../domain/delivery/subscriptions/links.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { scheduleId, email } = await prisma.scheduleRecipient.findFirstOrThrow()
const name = 'The week in short'
const board: Subscription = { kind: 'schedule', scheduleId, email, name }
const max: Subscription = { kind: 'mails', group: 'updates', personId: world.people.max.personId }
const pathOf = (subscription: Subscription) => new URL(subscriptionLink(subscription)).pathname
const suppressed = () => prisma.suppression.count({ where: { scheduleId, email } })
const wantsMails = async () => (await prisma.person.findUniqueOrThrow({ where: { id: max.personId } })).mailsUpdates

test('a scanner that opens the link of a report ends nothing; the board sees a button, without a sign-in', async () => {
  const visitor = await portal.visitor()
  for (const method of ['GET', 'HEAD']) await visitor.send(pathOf(board), { method })
  expect(await suppressed()).toBe(0)
  const { status, text } = await visitor.page(pathOf(board))
  expect([status, text]).toEqual([200, expect.stringMatching(/The week in short[\s\S]*<button/)])
})

test("the board's mail program ends the report with one press, and may press twice", async () => {
  const visitor = await portal.visitor()
  for (const _press of [1, 2]) {
    const { status, text } = await visitor.post(pathOf(board), { 'List-Unsubscribe': 'One-Click' })
    expect([status, text]).toEqual([200, expect.not.stringContaining('Stop these mails')])
  }
  expect(await suppressed()).toBe(1)
  const { data } = await visitor.json(pathOf(board))
  expect(data).toEqual({ kind: 'schedule', group: null, name, email, ended: true, others: false })
})

test('the board has the report sent again by a button of the same page; looking, or a mail program, does not', async () => {
  const visitor = await portal.visitor()
  const page = await visitor.page(pathOf(board))
  expect(page.text).toMatch(/name="again" value="yes"[\s\S]*Send it to me again/)
  await visitor.send(`${pathOf(board)}?again=yes`, { method: 'HEAD' })
  await visitor.page(`${pathOf(board)}?again=yes`)
  await visitor.post(pathOf(board), { 'List-Unsubscribe': 'One-Click', again: 'yes' })
  expect(await suppressed()).toBe(1)
  for (const _press of [1, 2]) {
    const { status, text } = await visitor.post(pathOf(board), { again: 'yes' })
    expect([status, text]).toEqual([200, expect.stringContaining('You will get these mails again')])
  }
  expect(await suppressed()).toBe(0)
  const said = { action: 'resubscribe', subjectKind: 'Schedule', subjectId: scheduleId }
  expect(await prisma.activity.findMany({ where: said })).toMatchObject([{ actorName: 'Portico', detail: { email } }])
  expect((await visitor.page(pathOf(board))).text).toContain('Stop these mails')
})

test('nobody turns mails about updates on again for Max but he himself', async () => {
  const visitor = await portal.visitor()
  await prisma.person.update({ where: { id: max.personId }, data: { mailsUpdates: false } })
  expect((await visitor.page(pathOf(max))).text).not.toContain('<button')
  expect((await visitor.send(pathOf(max), { json: { again: 'yes' } })).status).toBe(400)
  expect(await wantsMails()).toBe(false)
  await prisma.person.update({ where: { id: max.personId }, data: { mailsUpdates: true } })
})

test('Max turns off mails about updates with the link in one of them', async () => {
  const visitor = await portal.visitor()
  await visitor.page(pathOf(max))
  expect(await wantsMails()).toBe(true)
  await visitor.post(pathOf(max))
  expect(await wantsMails()).toBe(false)
})

describe('Sofia sees in the activity log that', () => {
  const seenBySofia = async (event: object) =>
    prisma.activity.count({ where: { AND: [event, scope(await actorOf('sofia'), 'read', 'Activity')] } })

  test.each(['unsubscribe', 'resubscribe'])('the board did so: %s', async (action) => {
    expect(await seenBySofia({ action, subjectKind: 'Schedule', subjectId: scheduleId })).toBe(1)
  })

  test('Max did, among what happened at Northwind', async () => {
    const said = { action: 'unsubscribe', subjectKind: 'Person', subjectId: max.personId }
    expect(await seenBySofia({ ...said, organisationId: world.organisations.northwind })).toBe(1)
  })
})

describe('a link tells what its mail told, and ends with whom it was for', () => {
  const statusOf = async (subscription: Subscription) => {
    const visitor = await portal.visitor()
    const [seen, pressed] = [await visitor.page(pathOf(subscription)), await visitor.post(pathOf(subscription))]
    return [seen.status, pressed.status]
  }
  const people = { kind: 'schedule', scheduleId, name } as const

  test('the board does not learn what the report is called now; one mailed before names said none', async () => {
    await prisma.schedule.update({ where: { id: scheduleId }, data: { name: 'Before we leave Northwind' } })
    const visitor = await portal.visitor()
    const told = await visitor.page(pathOf(board))
    expect([told.text.includes(name), told.text.includes('Before we leave')]).toEqual([true, false])
    const old = await visitor.page(pathOf({ ...board, name: null }))
    expect(old.text).toContain('This report will not be sent to board@northwind.test any more.')
    expect((await visitor.json(pathOf(board))).data).toMatchObject({ name })
  })

  test('Otto’s are those of somebody unknown once he is disabled, of updates and of reports', async () => {
    const { personId, membershipId, email } = world.people.otto
    await prisma.schedule.update({ where: { id: scheduleId }, data: { toCustomers: true } })
    const links: Subscription[] = [
      { kind: 'mails', group: 'updates', personId },
      { ...people, email },
    ]
    const visitor = await portal.visitor()
    for (const link of links) expect((await visitor.page(pathOf(link))).status).toBe(200)
    await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
    for (const link of links) expect(await statusOf(link)).toEqual([404, 404])
    expect(await prisma.activity.count({ where: { action: 'unsubscribe', subjectId: personId } })).toBe(0)
  })

  test('so is the board’s when it is taken off, and that of a schedule that is gone', async () => {
    expect(await statusOf({ ...people, email: 'nobody@northwind.test' })).toEqual([404, 404])
    await prisma.scheduleRecipient.deleteMany({ where: { email } })
    expect(await statusOf(board)).toEqual([404, 404])
    expect(await statusOf({ ...board, scheduleId: world.people.otto.personId })).toEqual([404, 404])
  })
})

test('the board ends all its reports by one button, which names none of the others; looking, or a mail program, does not', async () => {
  await prisma.scheduleRecipient.deleteMany({ where: { email } })
  const ids = [await scheduleOf({ name: 'What is late' }), await scheduleOf({ name: 'Budgets' })]
  const link = pathOf({ kind: 'schedule', scheduleId: ids[0] ?? '', email, name: 'What is late' })
  const ended = () => prisma.suppression.count({ where: { scheduleId: { in: ids }, email } })
  const visitor = await portal.visitor()
  const { text } = await visitor.page(link)
  expect([text.includes('Stop all reports'), text.includes('Budgets')]).toEqual([true, false])
  await visitor.page(`${link}?all=yes`)
  expect(await ended()).toBe(0)
  await visitor.post(link, { 'List-Unsubscribe': 'One-Click', all: 'yes' })
  expect(await ended()).toBe(1)
  const done = await visitor.post(link, { all: 'yes' })
  expect([done.status, await ended(), done.text.includes('Stop all reports')]).toEqual([200, 2, false])
  const noted = { action: 'unsubscribe', subjectId: { in: ids } }
  expect(await prisma.activity.count({ where: noted })).toBe(2)
  expect((await visitor.send(pathOf(max), { json: { all: 'yes' } })).status).toBe(400)
})

test('a forged link says what to do, and ends nothing', async () => {
  const visitor = await portal.visitor()
  const gina: Subscription = { kind: 'mails', group: 'updates', personId: world.people.gina.personId }
  const [forged] = pathOf(gina).split('.')
  const [, seal] = pathOf(max).split('.')
  for (const path of [`${forged}.${seal}`, `${pathOf(gina)}0`, pathOf(gina).slice(0, -1), '/subscriptions/nonsense']) {
    for (const method of ['GET', 'POST']) {
      const { status, text } = await visitor.send(path, { method, headers: { accept: 'text/html' } })
      expect([status, text]).toEqual([404, expect.stringContaining('copy it from the mail')])
    }
  }
  expect(await prisma.person.count({ where: { id: world.people.gina.personId, mailsUpdates: true } })).toBe(1)
})

test('what a mail program may not post is named', async () => {
  const visitor = await portal.visitor()
  expect(await visitor.send(pathOf(max), { json: { everything: 'off' } })).toMatchObject({
    status: 400,
    data: { fields: { everything: 'unknown-field' } },
  })
})
