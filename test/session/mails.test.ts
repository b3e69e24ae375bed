import { recipientsOf } from '../../domain/reports/runs/recipients.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { nora, milo } = world.people
const schedule = await prisma.schedule.findFirstOrThrow({ where: { toCustomers: true } })
const noraIn = async () => (await recipientsOf(prisma, schedule.id)).find(({ email }) => email === nora.email)?.because
const wantsUpdates = async () => (await prisma.person.findUniqueOrThrow({ where: { id: nora.personId } })).mailsUpdates

test('Nora finds every kind of mail and every report she gets, in her account', async () => {
  const visitor = await portal.visitor(nora.email)
  expect((await visitor.page('/account')).text).toContain('<a href="/account/mails">')
  const { data } = await visitor.json('/account/mails')
  expect(data).toEqual({ updates: true, reports: [{ scheduleId: schedule.id, name: schedule.name, on: true }] })
  const { text } = await visitor.page('/account/mails')
  for (const part of ['What is new on the projects you follow', `Report: ${schedule.name}`, 'Mails that always come'])
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
