import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { sharing } from '../../domain/access/sharing/terms.ts'
import { prisma } from '../../prisma/client.ts'
import { sees, tryToShare } from '../access/sharing.ts'
import { openPortal } from '../portal/visitor.ts'
import { until } from '../until.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { letThemManage } from './sharers.ts'

// Northwind's people manage their projects themselves, and share some of it with Brightline through their partnership.

const portal = openPortal()
const as = (who: PersonKey) => portal.visitor(world.people[who].email)
const member = (who: PersonKey) => world.people[who].membershipId
const { packing, line4 } = world.projects
const { id: product } = await prisma.product.findFirstOrThrow({ where: { name: 'Line 4' } })
const { id: client } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Client' } })
const { id: delivery } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
const { id } = await prisma.partnership.findFirstOrThrow({ where: { senderView: 'accepted' } })
let nora: Visitor
let bruno: Visitor

beforeAll(async () => {
  await letThemManage()
  // Access that was given is another thing than what is shared, and would open the product too.
  await prisma.partnerAccess.deleteMany()
  nora = await as('nora')
  bruno = await as('bruno')
})

beforeEach(async () => {
  await prisma.grant.deleteMany({ where: { resourceId: { in: [packing, product] }, via: { not: 'participant' } } })
})

const whom = (who: PersonKey) => ({ principalKind: 'membership', principalId: member(who) }) as const
const shareOf = (more: object) =>
  sharing.parse({ resourceKind: 'project', resourceId: packing, levelId: client, ...more })
const statusOf = async (who: Visitor, path: string) => (await who.json(path)).status
const throughIt = () => prisma.grant.findMany({ where: { via: 'partnership' } })

test('the page of a partnership tells both sides what is shared, when it was last used, and who may end it', async () => {
  for (const who of ['bruno', 'carl'] as const) await tryToShare('nora', shareOf(whom(who)))
  const page = `/account/partners/${id}`
  type Told = { name: string; onName: string; lastUsedAt: string | null; mayEnd: boolean; id: string }
  const [nothing, told] = [{ total: 0, unseen: 0, shares: [] }, (share: Told) => `${share.name}: ${share.onName}`]
  const { data: before } = await nora.json(page)
  expect(before).toMatchObject({ name: 'Brightline Integrators', ours: { total: 2, unseen: 0 }, theirs: nothing })
  expect(before.ours.shares.map(told)).toEqual(['Carl Jensen: Packing cell', 'Bruno Costa: Packing cell'])
  expect(before.ours.shares.map(({ lastUsedAt }: Told) => lastUsedAt)).toEqual([null, null])
  expect((await bruno.post(`/projects/${packing}/updates`, { body: 'We begin on Monday.' })).status).toBe(303)
  const { data: theirs } = await bruno.json(page)
  expect(theirs).toMatchObject({ name: 'Northwind Tools', ours: nothing, theirs: { total: 2, unseen: 0 } })
  expect(theirs.theirs.shares.map(({ lastUsedAt, mayEnd }: Told) => [lastUsedAt !== null, mayEnd])).toEqual([
    [false, false],
    [true, false],
  ])
  // Carl only looks; what Nora opens of her own, and what Gina is not shown, is noted of nobody.
  const carl = await as('carl')
  for (const who of [carl, carl, nora, await as('gina')]) await who.json(`/projects/${packing}`)
  await until(async () => (await prisma.visit.count({ where: { resourceId: packing } })) > 0)
  const visits = await prisma.visit.findMany({ where: { resourceId: packing } })
  expect(visits).toMatchObject([{ membershipId: member('carl'), organisationId: world.organisations.northwind }])
  const used = (await nora.json(page)).data.ours.shares.map(({ lastUsedAt }: Told) => lastUsedAt)
  expect(used[0]).toBe(visits[0]?.at.toISOString())
  expect((await nora.page(page)).text).toContain('Last used')
  expect((await nora.page('/account/partners')).text).toContain(`href="${page}"`)
  for (const other of ['gina', 'max', 'olga'] as const) expect(await statusOf(await as(other), page)).toBe(404)
  const [carls, brunos] = before.ours.shares.map((share: Told) => share.id)
  // Abel did not share it, and looks after the partners: that is enough. Bruno's side is not whose it is.
  const abel = await as('abel')
  expect(await statusOf(bruno, `${page}/shares/${carls}/ending`)).toBe(404)
  expect((await bruno.post(`${page}/shares/${carls}/ending`)).status).toBe(404)
  expect((await abel.page(`${page}/shares/${carls}/ending`)).text).toContain('No other way remains')
  const ended = await abel.post(`${page}/shares/${carls}/ending`)
  expect([ended.status, ended.headers.get('location')]).toEqual([303, page])
  expect([await sees('carl', packing), await sees('bruno', packing)]).toEqual([false, true])
  expect(await statusOf(abel, `${page}/shares/${carls}/ending`)).toBe(404)
  const elsewhere = await prisma.grant.findFirstOrThrow({ where: { via: 'participant' } })
  expect(await statusOf(abel, `${page}/shares/${elsewhere.id}/ending`)).toBe(404)
  expect(await statusOf(abel, `/shares/${brunos}`)).toBe(403)
})

test('what one side shares and the other’s administrators do not see is counted and not named', async () => {
  await tryToShare('nora', shareOf(whom('carl')))
  const ada = await as('ada')
  const { data } = await ada.json(`/account/partners/${id}`)
  expect(data.theirs).toMatchObject({ total: 0, unseen: 1, shares: [] })
  expect((await ada.page(`/account/partners/${id}`)).text).not.toContain('Packing cell')
})

test('a product is shared with a partner until a day, by who manages all its projects at home; it opens what is in it', async () => {
  const box = `/products/${product}/sharing`
  const { data: found } = await nora.json(`/products/${product}`)
  expect(found).toMatchObject({ product: { name: 'Line 4' }, can: { share: true } })
  expect(found.list.projects.map(({ name }: { name: string }) => name)).toContain('Line 4 retrofit')
  expect((await nora.page(`/projects/${line4}`)).text).toContain(`href="/products/${product}"`)
  expect((await nora.page(`${box}/new`)).text).toContain('Bruno Costa')
  const form = { with: `membership:${member('bruno')}`, levelId: client }
  const endless = await nora.post(box, form)
  expect([endless.status, await throughIt()]).toEqual([400, []])
  expect(await statusOf(bruno, `/products/${product}`)).toBe(404)
  expect((await nora.post(box, { ...form, until: '2999-01-31' })).status).toBe(303)
  expect(await throughIt()).toMatchObject([{ partnershipId: id, resourceKind: 'product', resourceId: product }])
  expect([await sees('bruno', line4), await statusOf(bruno, `/products/${product}`)]).toEqual([true, 200])
  expect((await nora.page(box)).text).toContain('through the partnership')
  expect((await nora.page(`/projects/${line4}/sharing`)).text).toContain(`href="/products/${product}"`)
  const [grant] = await throughIt()
  expect((await nora.page(`/shares/${grant?.id}`)).text).toContain(box)
  expect((await nora.post(`/shares/${grant?.id}`, { levelId: client, until: '2999-02-28' })).status).toBe(303)
  // A manager has the projects that are theirs, a partner what was opened to them: neither decides about the product.
  expect([await statusOf(await as('max'), box), await statusOf(bruno, box)]).toEqual([403, 403])
  expect([await statusOf(await as('gina'), box), await statusOf(await as('gina'), `/products/${product}`)]).toEqual([
    404, 404,
  ])
  const above = { levelId: delivery, until: '2999-01-31' }
  expect((await nora.post(box, { with: `membership:${member('carl')}`, ...above })).status).toBe(400)
  const left = await nora.post(`/shares/${grant?.id}/ending`)
  expect([left.headers.get('location'), await throughIt()]).toEqual([box, []])
})

test('what a partner wrote and added stays when the partnership has ended, signed with whose they were', async () => {
  await nora.send(`/projects/${packing}/sharing`, {
    json: {
      with: `organisation:${world.organisations.brightline}`,
      levelId: client,
      until: '2999-01-31',
      once: 'formerly',
    },
  })
  const sent = await bruno.send(`/projects/${packing}/updates`, {
    json: { body: 'The rollers are mounted.', once: 'by-bruno' },
  })
  const written = async () => (await nora.json(`/updates/${sent.data.id}`)).data
  expect(await written()).toMatchObject({ author: 'Bruno Costa' })
  expect(await written()).not.toHaveProperty('formerlyOf')
  const document = { name: 'rollers.txt', mediaType: 'text/plain', size: 4, sha256: '', storageKey: randomUUID() }
  await prisma.file.create({ data: { ...document, projectId: packing, creatorId: member('bruno') } })
  await prisma.partnership.delete({ where: { id } })
  expect(await written()).toMatchObject({ author: 'Bruno Costa', formerlyOf: 'Brightline Integrators' })
  expect((await nora.page(`/updates/${sent.data.id}`)).text).toContain('formerly of Brightline Integrators')
  const { documents } = (await nora.json(`/projects/${packing}/documents`)).data
  expect(documents[0]).toMatchObject({ creator: 'Bruno Costa', formerlyOf: 'Brightline Integrators' })
})
