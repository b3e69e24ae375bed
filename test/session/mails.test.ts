import { DeliveryKind } from '@prisma/client'
import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { post } from '../../domain/delivery/post.ts'
import { groupOf, mailGroups, steadyMails } from '../../domain/delivery/subscriptions/groups.ts'
import { recipientsOf } from '../../domain/reports/runs/recipients.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { nora, milo, max } = world.people
const schedule = await prisma.schedule.findFirstOrThrow({ where: { toCustomers: true } })
const noraIn = async () => (await recipientsOf(prisma, schedule.id)).find(({ email }) => email === nora.email)?.because
const wantsUpdates = async () => (await prisma.person.findUniqueOrThrow({ where: { id: nora.personId } })).mailsUpdates

test('Nora finds every kind of mail and every report she gets, in her account', async () => {
  const visitor = await portal.visitor(nora.email)
  expect((await visitor.page('/account')).text).toContain('<a href="/account/mails">')
  const { data } = await visitor.json('/account/mails')
  const groups = ['updates', 'requests', 'partners', 'people', 'licences', 'webhooks']
  expect(data).toEqual({
    groups: groups.map((group) => ({ group, on: true })),
    reports: [{ scheduleId: schedule.id, name: schedule.name, on: true }],
  })
  const { text } = await visitor.page('/account/mails')
  for (const part of [
    'What is new on the projects you follow',
    `Report: ${schedule.name}`,
    'Mails that always come',
    'What partners answer',
  ])
    expect(text).toContain(part)
})

test('turned off, the report goes to her no more; turned on, it does again, and both are written down', async () => {
  const visitor = await portal.visitor(nora.email)
  const path = `/account/mails/reports/${schedule.id}`
  expect(await noraIn()).toBe(null)
  expect((await visitor.post(path, { on: 'false' })).headers.get('location')).toBe('/account/mails')
  expect(await noraIn()).toBe('unsubscribed')
  expect((await visitor.page('/account/mails')).text).toContain('You get no more of these mails.')
  expect((await visitor.send(path, { json: { on: true } })).status).toBe(201)
  expect(await noraIn()).toBe(null)
  const actions = await prisma.activity.findMany({ where: { actorId: nora.membershipId, subjectId: schedule.id } })
  expect(actions.map(({ action }) => action).toSorted()).toEqual(['resubscribe', 'unsubscribe'])
})

test('mails about what is new are turned off and on', async () => {
  const visitor = await portal.visitor(nora.email)
  for (const on of [false, true]) {
    await visitor.post('/account/mails/updates', { on: String(on) })
    expect(await wantsUpdates()).toBe(on)
  }
})

test('every kind of mail is of a group that is turned off or named among those that always come, or is a report', () => {
  const known = [...mailGroups, ...steadyMails, 'reports']
  for (const kind of Object.values(DeliveryKind)) expect([kind, known.includes(groupOf[kind])]).toEqual([kind, true])
  for (const group of known) expect(Object.values(groupOf)).toContain(group)
})

describe('mails of a group that Nora turns off', () => {
  const { membershipId, email } = nora
  const left = { kind: 'person_left' as const, email, membershipId, subjectId: max.membershipId }
  const made = () => act(system, (work) => post(work, { ...left, organisationId: world.organisations.northwind }))
  const mail = async () => mailOf(await prisma.delivery.findUniqueOrThrow({ where: { id: await made() } }))

  beforeAll(async () => {
    const gone = { leftAt: new Date(), disabledAt: new Date() }
    await prisma.membership.update({ where: { id: max.membershipId }, data: gone })
  })

  test('are not made any more, and staff read why; the others go on', async () => {
    const visitor = await portal.visitor(email)
    expect(await mail()).toMatchObject({ subject: expect.stringContaining('Max') })
    expect((await visitor.send('/account/mails/people', { json: { on: false } })).status).toBe(201)
    expect(await mail()).toEqual({ withheld: 'turned-off' })
    expect(await prisma.person.findUnique({ where: { id: nora.personId } })).toMatchObject({
      ...{ mailsOff: ['people'], mailsUpdates: true },
    })
    await visitor.send('/account/mails/people', { json: { on: true } })
    expect(await mail()).not.toHaveProperty('withheld')
    const said = { actorId: membershipId, subjectId: nora.personId, detail: { path: ['group'], equals: 'people' } }
    const noted = await prisma.activity.findMany({ where: said, orderBy: { id: 'asc' } })
    expect(noted.map(({ action }) => action)).toEqual(['unsubscribe', 'resubscribe'])
  })

  test('end with one press in her mail program, by the address in their head, which stands in their foot too', async () => {
    const sent = await mail()
    const stop = ('unsubscribe' in sent && sent.unsubscribe) || ''
    expect('text' in sent && sent.text).toContain(stop)
    const visitor = await portal.visitor()
    const path = new URL(stop).pathname
    expect((await visitor.page(path)).text).toContain('People of your organisation')
    await visitor.post(path, { 'List-Unsubscribe': 'One-Click' })
    expect(await mail()).toEqual({ withheld: 'turned-off' })
    expect((await visitor.json(path)).data).toMatchObject({ kind: 'mails', group: 'people', ended: true })
  })

  test('turned off by two presses in one moment stay off once, and what always comes is no group', async () => {
    const visitor = await portal.visitor(email)
    const off = (group: string) => visitor.send(`/account/mails/${group}`, { json: { on: false } })
    await Promise.all([off('partners'), off('webhooks'), off('partners')])
    const { mailsOff } = await prisma.person.findUniqueOrThrow({ where: { id: nora.personId } })
    expect(mailsOff.toSorted()).toEqual(['partners', 'people', 'webhooks'])
    for (const group of ['safety', 'signIn', 'invitations', 'reports', 'constructor'])
      expect((await off(group)).status).toBe(404)
  })
})

test('looking changes nothing, and what is sent is parsed', async () => {
  const visitor = await portal.visitor(nora.email)
  for (const json of [{}, { on: 'perhaps' }, { on: true, more: 1 }])
    expect((await visitor.send('/account/mails/updates', { json })).status).toBe(400)
  expect((await visitor.json('/account/mails/updates')).status).toBe(404)
  expect(await wantsUpdates()).toBe(true)
})

test('a report that does not go to somebody is not theirs to turn off', async () => {
  const visitor = await portal.visitor(milo.email)
  const { reports } = (await visitor.json('/account/mails')).data
  expect(reports.map(({ name }: { name: string }) => name)).toEqual(['Risks for the team'])
  expect((await visitor.send(`/account/mails/reports/${schedule.id}`, { json: { on: false } })).status).toBe(404)
  expect(await prisma.suppression.count()).toBe(0)
})
