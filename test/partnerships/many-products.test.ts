import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { accepted, brightline, clientId, levelId, limited, line4Product, member, nothingGiven, page } from './giving.ts'

// Northwind has more products than a form shows at once.

const portal = openPortal()
const as = (who: PersonKey) => portal.visitor(world.people[who].email)
const many = 620
let id = (_: number): string => ''

beforeAll(async () => {
  const { categoryId } = await prisma.product.findUniqueOrThrow({ where: { id: line4Product ?? '' } })
  const made = await prisma.product.createManyAndReturn({
    data: Array.from({ length: many }, (_, n) => ({
      ...{ organisationId: clientId, categoryId, name: `Sensor ${String(n).padStart(3, '0')}` },
    })),
  })
  const ids = new Map(made.map(({ name, id }) => [name, id]))
  id = (n) => ids.get(`Sensor ${String(n).padStart(3, '0')}`) ?? ''
})
beforeEach(nothingGiven)
afterAll(async () => {
  await nothingGiven()
  await prisma.product.deleteMany({ where: { name: { startsWith: 'Sensor ' } } })
})

const form = { partnerId: brightline, reach: 'limited', levelId }
type Found = { categories: { products: { id: string; name: string }[] }[]; more: number; isLong: boolean }
const names = ({ categories }: Found) => categories.flatMap(({ products }) => products.map(({ name }) => name))

test('the last of 620 products is found by typing, without script, and what is checked stays checked', async () => {
  const nora = await as('nora')
  const first = (await nora.json(`${page}/new?partnerId=${brightline}&reach=limited`)).data.products as Found
  expect([first.isLong, names(first).length + first.more >= many, names(first)]).toEqual([
    true,
    true,
    expect.not.arrayContaining(['Sensor 619']),
  ])
  const looked = await nora.post(page, { ...form, productIds: id(3), q: 'sensor 619', show: 'products' })
  expect(looked.status).toBe(200)
  const box = (n: number) => looked.text.match(new RegExp(`<input[^>]*value="${id(n)}"[^>]*>`))?.[0] ?? ''
  expect([box(3).includes('checked'), box(619).includes('checked'), box(619) !== '', box(5)]).toEqual([
    true,
    false,
    true,
    '',
  ])
  expect(looked.text).not.toContain('role="alert"')
  expect(await prisma.partnerAccess.count()).toBe(0)
  const told = await nora.send(page, { json: { ...form, productIds: [id(3)], q: 'no such thing', show: 'products' } })
  expect([names(told.data.products), told.data.products.more]).toEqual([['Sensor 003'], 0])
  const sent = await nora.send(page, { json: { ...form, productIds: [id(3), id(619)] } })
  expect(sent.status).toBe(201)
})

test('what access opens is changed in the same way, and looking changes nothing', async () => {
  const access = await accepted(await as('nora'), { ...limited, productIds: [id(0), id(618)] })
  const nora = await as('nora')
  const at = `${page}/${access}/terms`
  const shown = names((await nora.json(at)).data.products)
  expect(shown).toEqual(expect.arrayContaining(['Sensor 000', 'Sensor 618']))
  const looked = await nora.post(at, { ...form, partnerId: '', productIds: id(618), q: '619', show: 'products' })
  expect(looked.status).toBe(400)
  const { partnerId: _, ...terms } = form
  const again = await nora.post(at, { ...terms, productIds: id(618), q: '619', show: 'products' })
  expect([
    again.status,
    again.text.includes(id(619)),
    again.text.includes(id(618)),
    again.text.includes(id(0)),
  ]).toEqual([200, true, true, false])
  const kept = await prisma.partnerAccessProduct.findMany({ where: { accessId: access } })
  expect(kept.map(({ productId }) => productId).toSorted()).toEqual([id(0), id(618)].toSorted())
})

test('partners that have access, or are offered it, say so beside their names and lead to where it is changed', async () => {
  const nora = await as('nora')
  const listed = async () => (await nora.json(`${page}/new`)).data.partners
  const brightlineWith = (access: object | null) => [{ id: brightline, name: 'Brightline Integrators', access }]
  expect(await listed()).toEqual(brightlineWith(null))
  // An offer to an address of theirs tells nothing of whose that is.
  await nora.send(page, { json: { email: 'bruno@brightline.test', ...limited } })
  expect(await listed()).toEqual(brightlineWith(null))
  await nothingGiven()
  const access = await accepted(nora, limited)
  expect(await listed()).toEqual(brightlineWith({ id: access, state: 'accepted' }))
  const { text } = await nora.page(`${page}/new`)
  expect([text.includes(`href="${page}/${access}"`), text.includes(`partnerId=${brightline}`)]).toEqual([true, false])
  expect((await nora.json(`${page}/new?q=bright`)).data).toMatchObject({ found: [], more: false })
})

test('who does not see some of the products changes the others, and is told that those stay', async () => {
  const access = await accepted(await as('nora'), { ...limited, productIds: [id(0), id(618)] })
  const at = `${page}/${access}/terms`
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: member('abel') } })
  const { name, ceilings } = await prisma.accessLevel.findUniqueOrThrow({ where: { id: accessLevelId ?? '' } })
  const lower = { name: `${name}, less`, ceilings: { ...(ceilings as object), products: 'none' } }
  const { id: lowerId } = await prisma.accessLevel.create({ data: lower })
  await prisma.membership.update({ where: { id: member('abel') }, data: { accessLevelId: lowerId } })
  const abel = await as('abel')
  const { text } = await abel.page(at)
  expect([text.includes('2 more products, which you do not see, stay as before'), text.includes('Sensor')]).toEqual([
    true,
    false,
  ])
  const { productIds: _, ...rest } = limited
  expect((await abel.send(at, { json: rest })).status).toBe(201)
  const kept = await prisma.partnerAccessProduct.findMany({ where: { accessId: access } })
  expect(kept.map(({ productId }) => productId).toSorted()).toEqual([id(0), id(618)].toSorted())
})
