import { beforeEach, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { answeringAt, grantsOf, list, logs, mails, named, offer, productId, row, withoutAccess } from './offering.ts'

// Brightline gives back some of what Northwind lets it into. Globex is the neighbour.

const portal = openPortal()
const as = (who: PersonKey) => portal.visitor(world.people[who].email)
const answer = answeringAt(portal)
const { northwind, brightline } = world.organisations
const products = (await prisma.product.findMany({ where: { organisationId: northwind } })).map(({ id }) => id)
const { globex: foreign } = world.organisations
const others = products.filter((id) => id !== productId)

beforeEach(withoutAccess)

async function accepted(terms: Parameters<typeof offer>[0] = {}) {
  const id = await offer(terms)
  await answer('bruno', id, 'acceptance', named('ada'))
  return id
}
const ofAll = { products: { create: products.map((productId) => ({ productId })) } }

test('some products are given back: they are closed at once, both logs tell it, and the client by mail', async () => {
  const id = await accepted(ofAll)
  const ada = await as('ada')
  const sees = async () => (await ada.json(`/products/${others[0]}`)).status
  expect(await sees()).toBe(200)
  const bruno = await as('bruno')
  const page = await bruno.page(`${list}/${id}/giving-back`)
  for (const product of products) expect(page.text).toContain(`value="${product}"`)
  const form = { productIds: others[0] ?? '', once: 'giving-back-1' }
  for (const _ of [1, 2]) expect((await bruno.post(`${list}/${id}/giving-back`, form)).status).toBe(303)
  expect(await sees()).toBe(404)
  const left = (await grantsOf(id)).map(({ resourceId }) => resourceId)
  expect(left.toSorted()).toEqual(products.filter((one) => one !== others[0]).toSorted())
  expect(await logs('give-back-partner-access', id)).toEqual([northwind, brightline].toSorted())
  const told = (await mails()).filter(([, subject]) => subject?.includes('given back'))
  expect(told.map(([to]) => to)).toEqual(['abel@northwind.test', 'nora@northwind.test'])
  expect(told[0]?.[2]).toContain('Bruno Costa (Brightline Integrators) has given back a part of the access')
  const nora = await as('nora')
  const { history } = (await nora.json(`/account/partners/access/${id}`)).data
  expect(history[0]).toMatchObject({ action: 'give-back-partner-access', by: 'Bruno Costa' })
})

test('the wallet is given back without the access it belongs to', async () => {
  const id = await accepted({ reach: 'complete', wallet: true })
  expect(await answer('bruno', id, 'giving-back', { wallet: true })).toBe('201')
  expect(await row(id)).toMatchObject({ state: 'accepted', reach: 'complete', wallet: false })
  expect(await answer('bruno', id, 'giving-back', { wallet: true })).toBe('409 access-not-now')
  expect((await (await as('bruno')).page(`${list}/${id}/giving-back`)).status).toBe(404)
  expect((await (await as('bruno')).page(`${list}/${id}`)).text).not.toContain('giving-back')
})

test('nothing is given back that is not there, nor all of it, nor anything by others', async () => {
  const id = await accepted({ products: { create: [productId, others[0]].map((one) => ({ productId: one ?? '' })) } })
  const tried = async (who: PersonKey, json: object) => answer(who, id, 'giving-back', json)
  expect(await tried('bruno', {})).toMatch(/^400 .*choose-part/)
  const refused = await (await as('bruno')).post(`${list}/${id}/giving-back`)
  expect(refused.text).toContain('id="productIds" aria-describedby="productIds-problem"')
  expect(await tried('bruno', { productIds: [productId, others[0]] })).toMatch(/^400 .*keep-a-part/)
  for (const wrong of [{ wallet: true }, { productIds: [foreign] }, { productIds: [northwind] }])
    expect(await tried('bruno', wrong)).toBe('409 access-not-now')
  expect(await tried('bruno', { productIds: [productId], reach: 'complete' })).toMatch(/^400/)
  for (const who of ['gina', 'nora', 'carl'] as const)
    expect(await tried(who, { productIds: [productId] })).toMatch(/^404/)
  expect(await grantsOf(id)).toHaveLength(2)
  expect(await logs('give-back-partner-access', id)).toEqual([])
})

test('of two products given back one by one at the same moment one stays', async () => {
  const id = await accepted({ products: { create: [productId, others[0]].map((one) => ({ productId: one ?? '' })) } })
  const both = [productId, others[0]].map((one) => answer('bruno', id, 'giving-back', { productIds: [one] }))
  expect((await Promise.all(both)).map((told) => told.slice(0, 3)).toSorted()).toEqual(['201', '400'])
  expect(await grantsOf(id)).toHaveLength(1)
})
