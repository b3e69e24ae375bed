import { beforeAll, expect, test } from '@jest/globals'
import type { HomeView } from '../../admin/home/home.ts'
import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openBackOffice } from '../admin/back-office.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { colleague } = openBackOffice()
const product = await prisma.product.findFirstOrThrow({ where: { name: 'Line 4' } })
const at = `/products/${product.id}/access-request`
const level = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Client' } })
const member = (who: PersonKey) => world.people[who].membershipId
let oscar: Visitor
let sara: Visitor
let ada: Visitor
beforeAll(async () => {
  await prisma.accessRequest.deleteMany()
  oscar = await portal.visitor('oscar@northwind.test')
  sara = await portal.visitor('sara@northwind.test')
  ada = await portal.visitor('ada@brightline.test')
})

test('the product’s page, and one that refuses, lead Oscar to where he asks, once; a neighbour finds nothing', async () => {
  expect((await oscar.page(`/products/${product.id}`)).text).toContain(`href="${at}"`)
  const refused = await oscar.page(`/products/${product.id}/sharing`)
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining(`href="${at}"`)])
  expect((await oscar.page(at)).text).toContain('Ask for access to Line 4')
  const first = await oscar.post(at, { reason: 'For the audit' })
  expect([first.status, first.headers.get('location')]).toEqual([303, at])
  expect((await oscar.page(at)).text).toContain('not answered yet')
  expect((await oscar.post(at, { reason: '' })).status).toBe(409)
  expect((await oscar.page(`${at}?colleagueId=${world.people.otto.membershipId}`)).status).toBe(400)
  const gina = await portal.visitor('gina@globex.test')
  for (const path of [at, `/products/${product.id}`, `/products/${world.projects.line4}/access-request`])
    expect([path, (await gina.page(path)).status]).toEqual([path, 404])
  expect((await gina.post(at, { reason: '' })).status).toBe(404)
  expect((await oscar.post(`/projects/${product.id}/access-request`, { reason: '' })).status).toBe(404)
})

test('whoever shares the product is not led there, and Carl, who sees one phase in it, finds no product', async () => {
  const carl = await portal.visitor('carl@brightline.test')
  expect((await carl.page(at)).status).toBe(404)
  const sofia = await portal.visitor('sofia@meridian.test')
  const page = await sofia.page(`/products/${product.id}`)
  expect(page.text).toContain(`href="/products/${product.id}/sharing"`)
  expect(page.text).not.toContain('access-request')
})

test('it waits on Sofia’s home page and on the product’s sharing, not on Milo’s; her Give is a share of the product', async () => {
  const { id } = (await ada.send(at, { json: { reason: 'We look after it' } })).data as { id: string }
  const waiting = async (who: PersonKey) => {
    const { data } = await (await colleague(who)).send('/admin/api/dashboard')
    const asked = (data as unknown as HomeView).sections.filter(({ name }) => name === 'accessRequests')
    return asked.flatMap(({ rows }) => rows).find((row) => row.id === id)
  }
  expect(await waiting('milo')).toBe(undefined)
  expect(await waiting('sofia')).toMatchObject({ title: 'Ada Fischer', about: expect.stringMatching(/^Line 4 · /) })
  const shared = await (await portal.visitor('sofia@meridian.test')).json(`/products/${product.id}/sharing`)
  const { requests } = shared.data as { requests: { id: string; of: object }[] }
  expect(requests.find((one) => one.id === id)).toMatchObject({
    ...{ whom: 'Ada Fischer', organisation: 'Brightline Integrators' },
    of: { kind: 'product', id: product.id, name: 'Line 4' },
  })
  const sofia = await colleague('sofia')
  const open = await sofia.call('AccessRequest', 'give-access', { levelId: level.id, until: null }, id)
  expect([open.status, open.data.notice?.type]).toEqual([400, 'error'])
  const given = await sofia.call('AccessRequest', 'give-access', { levelId: level.id, until: '2999-01-31' }, id)
  expect(given.data.notice).toMatchObject({ type: 'success' })
  expect((await ada.page(at)).text).toMatch(/given on/)
  expect(
    await prisma.grant.count({ where: { principalId: member('ada'), resourceId: product.id, via: 'share' } }),
  ).toBe(1)
})

test('Nora’s activity tells of her own people’s request for her product, and not of Ada’s', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const { activity } = (await nora.json('/account/activity?kind=sharing')).data as {
    activity: { action: string; about: string | null; thing: { name: string | null } }[]
  }
  const asked = activity.filter(({ action }) => action === 'ask-access').map(({ about, thing }) => [about, thing.name])
  expect(asked).toEqual([['Oscar Dahl', 'Line 4']])
})

describe('Sara of Northwind, let in to manage all of it', () => {
  const waiting = async (who: Visitor) => {
    const { requests } = (await who.json('/projects')).data.needs as { requests: { whom: string }[] }
    return requests.map(({ whom }) => whom)
  }
  const thing = { resourceKind: 'product', resourceId: product.id } as const
  let askedByOscar = ''

  beforeAll(async () => {
    const areas = { ...(level.areas as object), overview: { access: 'edit', hidden: [], shown: [] } }
    const lead = await prisma.projectAccessLevel.create({ data: { name: 'Customer lead', areas } })
    const { accessLevel } = await prisma.membership.findUniqueOrThrow({
      ...{ where: { id: member('sara') }, include: { accessLevel: true } },
    })
    const ceilings = { ...(accessLevel.ceilings as object), overview: 'manage', products: 'view' }
    const { id: accessLevelId } = await prisma.accessLevel.create({ data: { name: 'Customer lead', ceilings } })
    await prisma.membership.update({ where: { id: member('sara') }, data: { accessLevelId } })
    const whom = { principalKind: 'membership', principalId: member('sara'), via: 'participant' } as const
    await prisma.grant.create({ data: { ...whom, ...thing, levelId: lead.id } })
    await prisma.accessRequest.deleteMany()
    for (const who of [oscar, ada]) await who.send(at, { json: { reason: '' } })
    const { id } = await prisma.accessRequest.findFirstOrThrow({ where: { membershipId: member('oscar') } })
    askedByOscar = id
  })

  test('answers her colleague, and is not told of Ada; the answer leads back to the product', async () => {
    expect(await waiting(sara)).toEqual(['Oscar Dahl'])
    const { id: adas } = await prisma.accessRequest.findFirstOrThrow({ where: { membershipId: member('ada') } })
    expect((await sara.page(`/access-requests/${adas}`)).status).toBe(404)
    expect((await sara.post(`/access-requests/${adas}/refusal`, {})).status).toBe(404)
    expect((await oscar.page(`/access-requests/${askedByOscar}`)).status).toBe(404)
    const mails = await prisma.delivery.findMany({ where: { kind: 'access_asked', subjectId: askedByOscar } })
    expect(mails.map(({ email }) => email)).toContain('sara@northwind.test')
    const page = await sara.page(`/access-requests/${askedByOscar}`)
    expect(page.text).toMatch(/Oscar Dahl asks for access to Line 4[\s\S]*Left empty, it has no end/)
    const given = await sara.post(`/access-requests/${askedByOscar}/share`, { levelId: level.id, until: '2999-01-31' })
    expect([given.status, given.headers.get('location')]).toEqual([303, `/products/${product.id}/sharing`])
    expect(await waiting(sara)).toEqual([])
  })

  test('once her own access has ended she answers nothing', async () => {
    await prisma.accessRequest.updateMany({ where: { id: askedByOscar }, data: { answer: null, answeredAt: null } })
    await prisma.grant.deleteMany({ where: { principalId: member('oscar'), resourceId: product.id } })
    expect(await waiting(sara)).toEqual(['Oscar Dahl'])
    const mine = { principalId: member('sara'), resourceId: product.id }
    await prisma.grant.updateMany({ where: mine, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await waiting(sara)).toEqual([])
    expect((await sara.page(`/access-requests/${askedByOscar}`)).status).toBe(404)
    expect((await sara.post(`/access-requests/${askedByOscar}/share`, { levelId: level.id })).status).toBe(404)
  })
})
