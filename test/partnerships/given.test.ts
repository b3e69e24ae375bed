import { Readable } from 'node:stream'
import { beforeEach, expect, test } from '@jest/globals'
import { type PersonKey, password } from '../../cast/people.ts'
import { actorOfSession, type Delegate } from '../../domain/access/actor/actor.ts'
import { uploadDocuments } from '../../domain/documents/upload.ts'
import { NotFound } from '../../domain/refusals.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import {
  accepted,
  brightline,
  clientId,
  complete,
  level,
  levelId,
  limited,
  line4Product,
  logs,
  mails,
  member,
  nothingGiven,
  page,
  products,
} from './giving.ts'

const portal = openPortal()
const as = (who: PersonKey) => portal.visitor(world.people[who].email)

const { line4, packing } = world.projects
const other = products.find(({ id }) => id !== line4Product)?.id as string
const seenBy = async (who: PersonKey, id: string) => (await (await as(who)).json(`/projects/${id}`)).status

beforeEach(nothingGiven)

test('what is changed counts with the next request: it widens and narrows, both logs tell it, and the partner by mail', async () => {
  const id = await accepted(await as('nora'), limited)
  const nora = await as('nora')
  const seen = async () => [await seenBy('carl', line4), await seenBy('carl', packing)]
  const change = (json: object) => nora.send(`${page}/${id}/terms`, { json })
  await prisma.grant.deleteMany({ where: { principalId: member('carl'), resourceId: packing } })
  expect(await seenBy('ada', packing)).toBe(404)
  expect((await change({ ...complete, wallet: true })).status).toBe(201)
  expect(await seen()).toEqual([200, 200])
  expect((await change({ ...limited, productIds: [other] })).status).toBe(201)
  expect(await prisma.grant.findMany({ where: { accessId: id } })).toMatchObject([{ resourceId: other, levelId }])
  expect((await mails('access_changed')).length).toBe(4)
  expect((await logs('change-partner-access')).toSorted()).toEqual(
    [clientId, clientId, brightline, brightline].toSorted(),
  )
  // What is as it was is not noted.
  await change({ ...limited, productIds: [other] })
  expect((await mails('access_changed')).length).toBe(4)
  // An administrator takes away from complete access what they could not give.
  await change(complete)
  const abel = await as('abel')
  const customer = { ...complete, levelId: level.get('Customer') }
  expect((await abel.send(`${page}/${id}/terms`, { json: customer })).status).toBe(403)
  expect((await abel.send(`${page}/${id}/terms`, { json: { ...complete, wallet: true } })).status).toBe(403)
  expect((await abel.send(`${page}/${id}/terms`, { json: limited })).status).toBe(201)
  expect(await seenBy('ada', packing)).toBe(404)
})

test('ending tells by name what falls away; complete access takes the password', async () => {
  const id = await accepted(await as('nora'), limited)
  const nora = await as('nora')
  const product = products.find((one) => one.id === line4Product)
  expect((await nora.page(`${page}/${id}/ending`)).text).toContain(product?.name)
  expect((await nora.post(`${page}/${id}/ending`)).status).toBe(303)
  expect(await prisma.grant.count({ where: { accessId: id } })).toBe(0)
  expect((await nora.json(`${page}/${id}`)).data).toMatchObject({
    state: 'ended',
    name: 'Brightline Integrators',
    can: ['delete'],
  })
  expect((await mails('access_ended')).map(({ email }) => email).toSorted()).toEqual([
    'ada@brightline.test',
    'bruno@brightline.test',
  ])
  const all = await accepted(nora, { ...complete, wallet: true })
  expect(await seenBy('carl', packing)).toBe(200)
  for (const current of ['', 'not mine'])
    expect((await nora.post(`${page}/${all}/ending`, { current })).status).toBe(400)
  expect(await seenBy('carl', packing)).toBe(200)
  expect((await nora.post(`${page}/${all}/ending`, { current: password })).status).toBe(303)
  expect((await logs('end-partner-access')).length).toBe(4)
  expect((await nora.post(`${page}/${all}/ending`, { current: password })).status).toBe(409)
  expect((await nora.post(`${page}/${all}/deletion`)).status).toBe(303)
  expect(await prisma.partnerAccess.count({ where: { id: all } })).toBe(0)
})

test('an offer is sent again, changed and withdrawn until it is answered; nobody else’s is there', async () => {
  const { data } = await (await as('nora')).send(page, { json: { email: 'simon@solo.test', ...limited } })
  const at = `${page}/${data.id}`
  const gina = await as('gina')
  const foreign = [await gina.page(at), await gina.page(`${at}/terms`), await gina.page(`${at}/ending`)]
  for (const path of ['terms', 'invitation', 'deletion', 'ending'])
    foreign.push(await gina.send(`${at}/${path}`, { json: path === 'terms' ? limited : {} }))
  expect(foreign.map(({ status }) => status)).toEqual(Array(7).fill(404))
  const nora = await as('nora')
  expect((await nora.post(`${at}/invitation`)).status).toBe(303)
  expect((await mails('access_offered')).length).toBe(2)
  expect((await nora.send(`${at}/terms`, { json: complete })).status).toBe(201)
  expect((await mails('access_changed')).length).toBe(0)
  await prisma.partnerAccess.update({ where: { id: data.id }, data: { state: 'accepted', answeredAt: new Date() } })
  expect([(await nora.post(`${at}/invitation`)).status, (await nora.post(`${at}/deletion`)).status]).toEqual([409, 409])
  await prisma.partnerAccess.update({ where: { id: data.id }, data: { state: 'refused' } })
  expect((await nora.json(at)).data).toMatchObject({ state: 'refused', name: null, can: ['delete'] })
  expect((await nora.post(`${at}/deletion`)).status).toBe(303)
  expect((await nora.json(page)).data.given).toEqual([])
})

test('the client is told who works there, and what they did as far as its activity tells it', async () => {
  const id = await accepted(await as('nora'), limited)
  const nora = await as('nora')
  expect((await nora.json(`${page}/${id}`)).data).toMatchObject({ activeAt: null, lately: [], people: { all: true } })
  const entry = { actorId: member('carl'), actorName: 'Carl Jensen', organisationId: clientId, action: 'export' }
  await prisma.activity.create({ data: { ...entry, subjectKind: 'Activity' } })
  // Bruno is not among those who work there from now on: what he opens by another way is not told as done by this access.
  const elsewhere = { membershipId: member('bruno'), resourceId: line4Product ?? '', organisationId: clientId }
  const { at: opened } = await prisma.visit.create({ data: elsewhere })
  await prisma.partnerAccess.update({
    where: { id },
    data: { forAll: false, people: { create: { membershipId: member('carl') } } },
  })
  const { data } = await nora.json(`${page}/${id}`)
  expect(data.people).toEqual({ all: false, count: 1, names: ['Carl Jensen'] })
  expect(data.activeAt < opened.toISOString()).toBe(true)
  const visit = await prisma.visit.create({ data: { ...elsewhere, membershipId: member('carl') } })
  expect((await nora.json(`${page}/${id}`)).data.activeAt).toBe(visit.at.toISOString())
  expect([data.activeAt !== null, data.lately.map(({ by }: { by: string }) => by)]).toEqual([true, ['Carl Jensen']])
  expect((await nora.page(`${page}/${id}`)).text).toContain('Carl Jensen')
  const found = async (q: string) => (await nora.json(`/account/activity?q=${q}`)).data.activity
  expect(await found('brightline')).toContainEqual(expect.objectContaining({ by: 'Carl Jensen', action: 'export' }))
  expect(await found('BRIGHT')).toContainEqual(expect.objectContaining({ subjectKind: 'PartnerAccess' }))
  expect(await found('solo')).toMatchObject([{ about: 'simon@solo.test', action: 'delete' }])
})

test('an organisation agrees to be found by its name in its account settings', async () => {
  const bruno = await as('bruno')
  const { version, settings } = (await bruno.json('/account/settings')).data
  expect(settings.findable).toBe(false)
  await bruno.post('/account/settings', { version, findable: 'true' })
  expect(await prisma.organisation.count({ where: { findable: true } })).toBe(1)
})

test('an administrator does not send an offer of complete access again, which they could not give', async () => {
  const nora = await as('nora')
  const abel = await as('abel')
  const { id } = (await nora.send(page, { json: { partnerId: brightline, ...complete } })).data
  await prisma.partnerAccess.update({ where: { id }, data: { sentAt: new Date('2026-01-01') } })
  const acts = async (who: typeof nora) => (await who.json(`${page}/${id}`)).data.can
  expect([await acts(abel), await acts(nora)]).toEqual([
    ['change', 'delete'],
    ['change', 'resend', 'delete'],
  ])
  expect((await abel.page(`${page}/${id}`)).text).not.toContain(`action="${page}/${id}/invitation"`)
  const again = await abel.send(`${page}/${id}/invitation`, { json: {} })
  expect([again.status, again.data.needs ?? again.data.error]).toEqual([403, expect.anything()])
  expect((await prisma.partnerAccess.findUniqueOrThrow({ where: { id } })).givenById).toBe(member('nora'))
  expect((await nora.send(`${page}/${id}/invitation`, { json: {} })).status).toBe(201)
})

test('an address of a partner that has access tells no more than nobody’s, unless the partner shows its addresses', async () => {
  const nora = await as('nora')
  await accepted(nora, limited)
  const told = async (email: string) => {
    const step = await nora.json(`${page}/new?email=${email}`)
    const sent = await nora.send(page, { json: { email, ...limited } })
    return JSON.stringify([step.status, step.data, sent.status, Object.keys(sent.data)]).replaceAll(email, 'x')
  }
  expect(await told('ada@brightline.test')).toBe(await told('nobody@elsewhere.test'))
  expect((await mails('access_offered')).map(({ email }) => email)).not.toContain('carl@brightline.test')
  expect((await (await as('ada')).json('/account/partners/clients')).data.clients).toHaveLength(1)
  await prisma.organisation.update({ where: { id: brightline }, data: { partnersSee: 'addresses' } })
  expect((await nora.send(page, { json: { email: 'carl@brightline.test', ...limited } })).data.error).toBe(
    'access-given-already',
  )
  await prisma.organisation.update({ where: { id: brightline }, data: { partnersSee: 'names' } })
})

test('an upload of somebody who stops acting before its last byte arrives is kept nowhere', async () => {
  await accepted(await as('nora'), { ...limited, levelId: level.get('Customer') })
  const bruno = await as('bruno')
  await bruno.post(`/clients/${clientId}/act`)
  const session = await prisma.session.findFirstOrThrow({ where: { accessId: { not: null } } })
  const who = async () => (await actorOfSession(session.id))?.actor as Delegate
  const file = { name: 'late.txt', bytes: Readable.from([Buffer.from('late')]) }
  const afterwards = async () => ((await bruno.post('/clients/stop')).status === 303 ? who() : null)
  const late = uploadDocuments(await who(), { projectId: line4 }, Readable.from([file]), { afterwards })
  await expect(late).rejects.toThrow(NotFound)
  expect(await prisma.file.count({ where: { name: 'late.txt' } })).toBe(0)
})
