import { expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { recipientId, standing, standsNow } from './between.ts'

const portal = openPortal()
const page = '/account/partners'
const as = (who: PersonKey) => portal.visitor(world.people[who].email)

beforeEach(async () => {
  await standing('none none')
})

const mailsTo = async (email: string) => {
  const posted = await prisma.delivery.findMany({ where: { email, kind: 'partner_invited' } })
  return Promise.all(posted.map(mailOf))
}

test('the page is there for administrators of customers and partners, and for nobody else', async () => {
  for (const who of ['nora', 'abel', 'gina', 'ada'] as const) {
    const visitor = await as(who)
    expect([who, (await visitor.page(page)).status]).toEqual([who, 200])
    expect((await visitor.page('/account')).text).toContain(`href="${page}"`)
  }
  const { id } = await prisma.partnership.findFirstOrThrow({ where: { senderView: 'accepted' } })
  for (const who of ['sara', 'max', 'oscar', 'vera', 'carl', 'olga', 'milo'] as const) {
    const visitor = await as(who)
    const tried = [
      await visitor.page(page),
      await visitor.post(page, { email: 'gina@globex.test' }),
      await visitor.page(`${page}/${id}/ending`),
      await visitor.post(`${page}/${id}/deletion`),
    ]
    expect([who, ...tried.map(({ status }) => status)]).toEqual([who, 404, 404, 404, 404])
    expect((await visitor.page('/account')).text).not.toContain(page)
  }
  expect(await prisma.partnership.count({ where: { id } })).toBe(1)
})

test('what is between two others is the 404 of what never was', async () => {
  const { id } = await prisma.partnership.findFirstOrThrow({ where: { email: 'simon@solo.test' } })
  const nora = await as('nora')
  for (const path of ['acceptance', 'rejection', 'deletion', 'invitation'])
    expect((await nora.send(`${page}/${id}/${path}`, { json: {} })).status).toBe(404)
  expect((await nora.page(`${page}/${id}/ending`)).status).toBe(404)
  expect((await nora.json(page)).text).not.toContain('simon@solo.test')
})

test('whoever invites is told the same of an address that is somebody’s and of one that is nobody’s', async () => {
  const nora = await as('nora')
  const told = async (email: string) => {
    const { status, data } = await nora.send(page, { json: { email } })
    const { partners } = (await nora.json(page)).data
    const { id, at: _, ...row } = partners.find((one: { email: string }) => one.email === email)
    expect(id).toBe(data.id)
    return [status, Object.keys(data), { ...row, email: 'somebody' }]
  }
  const known = await told('gina@globex.test')
  expect(known).toEqual(await told('nobody@elsewhere.test'))
  // Also of a second address of the same organisation, which is not asked twice.
  expect(known).toEqual(await told('otto@globex.test'))
  expect(known[2]).toMatchObject({ name: null, state: 'pending', side: 'sender', can: ['resend', 'delete'] })
  const { partners } = (await nora.json(page)).data
  const second = partners.find((one: { email: string }) => one.email === 'otto@globex.test')
  expect((await nora.send(`${page}/${second.id}/invitation`, { json: {} })).status).toBe(201)
  expect(await mailsTo('otto@globex.test')).toEqual([])
  const [stranger] = await mailsTo('nobody@elsewhere.test')
  expect(stranger).toMatchObject({ subject: 'Northwind Tools would like to be your partner' })
  expect((stranger as { text: string }).text).not.toContain('http')
})

test('an address of oneself, of the own organisation and of the host is refused at its field', async () => {
  const nora = await as('nora')
  for (const [email, says] of [
    ['nora@northwind.test', 'your own address'],
    ['max@northwind.test', 'your own organisation'],
    ['olga@meridian.test', 'somebody of ours'],
    ['nobody', 'e-mail address'],
  ] as const) {
    const { status, text } = await nora.post(page, { email })
    expect([email, status]).toEqual([email, 400])
    expect(text).toContain(says)
    expect(text).toContain(`value="${email}"`)
  }
})

test('who tries addresses to find out whose are the host’s has twenty tries a day, however it is asked', async () => {
  const nora = await as('nora')
  const invite = async (email: string) => (await nora.send(page, { json: { email } })).status
  const look = async (email: string) => (await nora.json(`${page}/access/new?email=${email}&reach=limited`)).status
  for (let n = 0; n < 10; n++)
    expect([await invite('olga@meridian.test'), await look('adam@meridian.test')]).toEqual([400, 400])
  for (const email of ['olga@meridian.test', 'nobody@elsewhere.test'])
    expect([email, await invite(email), await look(email)]).toEqual([email, 429, 429])
})

test('somebody who is no administrator is told who can answer, and every administrator finds it waiting', async () => {
  await (await as('nora')).send(page, { json: { email: 'otto@globex.test' } })
  const [mail] = await mailsTo('otto@globex.test')
  expect((mail as { text: string }).text).not.toContain(page)
  const gina = await as('gina')
  const { needs } = (await gina.json('/projects')).data
  expect(needs.invitations).toMatchObject([
    { name: 'Northwind Tools', by: 'Nora Lindqvist', can: ['accept', 'reject', 'delete'] },
  ])
  expect((await gina.page('/projects')).text).toContain('Northwind Tools lädt Ihre Organisation')
  expect((await (await as('otto')).json('/projects')).data.needs.invitations).toEqual([])
  await gina.send(`${page}/${needs.invitations[0].id}/rejection`, { json: {} })
  expect((await gina.json('/projects')).data.needs.invitations).toEqual([])
})

test('an address that was nobody’s is answered by the organisation of whoever has it by then', async () => {
  const nora = await as('nora')
  await nora.send(page, { json: { email: 'new@globex.test' } })
  const gina = await as('gina')
  expect((await gina.json(page)).text).not.toContain('Northwind')
  const { accessLevelId } = await prisma.membership.findFirstOrThrow({ where: { organisationId: recipientId } })
  const person = { create: { name: 'New', email: 'new@globex.test', locale: 'en' } } as const
  const organisation = { connect: { id: recipientId } }
  const accessLevel = { connect: { id: accessLevelId } }
  await prisma.membership.create({ data: { person, organisation, accessLevel, profile: 'observer' } })
  // Whoever invites back is led to what waits.
  expect((await gina.send(page, { json: { email: 'nora@northwind.test' } })).data.error).toBe('partner-waits-for-you')
  const { partners } = (await gina.json(page)).data
  const waits = partners.find(({ name }: { name: string }) => name === 'Northwind Tools')
  expect((await gina.send(`${page}/${waits.id}/acceptance`, { json: {} })).status).toBe(201)
  expect(await standsNow()).toBe('ACCEPTED ACCEPTED')
})

test('what nobody has answered for thirty days is told as that, and can be sent again', async () => {
  const id = await standing('PENDING PENDING')
  await prisma.partnership.updateMany({
    where: { id: id ?? '' },
    data: { invitedAt: new Date(Date.now() - 31 * 86_400_000) },
  })
  const nora = await as('nora')
  const state = async () => (await nora.json(page)).data.partners.find((one: { id: string }) => one.id === id).state
  expect(await state()).toBe('unanswered')
  await nora.send(`${page}/${id}/invitation`, { json: {} })
  expect([await state(), (await mailsTo('gina@globex.test')).length]).toEqual(['pending', 1])
})

test('a withdrawn invitation is not answered by its old mail', async () => {
  const nora = await as('nora')
  const { data } = await nora.send(page, { json: { email: 'gina@globex.test' } })
  await nora.send(`${page}/${data.id}/deletion`, { json: {} })
  expect(await mailsTo('gina@globex.test')).toEqual([{ withheld: 'over-meanwhile' }])
  expect((await (await as('gina')).send(`${page}/${data.id}/acceptance`, { json: {} })).status).toBe(404)
})

test('an organisation sends at most twenty invitations in a day, whoever of it does', async () => {
  const who = [await as('nora'), await as('abel')]
  const sent: number[] = []
  for (let n = 0; n < 22; n++)
    sent.push((await who[n % 2]?.send(page, { json: { email: `a${n}@elsewhere.test` } }))?.status ?? 0)
  expect(sent).toEqual([...Array(20).fill(201), 429, 429])
})

test('each side’s activity tells what became of it', async () => {
  const id = await standing('PENDING PENDING')
  await (await as('gina')).send(`${page}/${id}/acceptance`, { json: {} })
  for (const who of ['gina', 'nora'] as const) {
    const { activity } = (await (await as(who)).json('/account/activity?kind=partners')).data
    expect([who, activity[0].action]).toEqual([who, 'accept-partner'])
  }
})
