import { beforeAll, expect, test } from '@jest/globals'
import { keepGrantsOf } from '../../domain/partnerships/access/grants.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'

// Two clients of Brightline: of one two products are open, of three; of the other everything.

const portal = openPortal()
const { brightline, northwind, globex } = world.organisations
let bruno: Visitor
let limited: string
let complete: string
let closedProduct: string

beforeAll(async () => {
  bruno = await portal.visitor(world.people.bruno.email)
  const { id: categoryId } = await prisma.productCategory.findFirstOrThrow()
  const made = async (name: string) => {
    const { id } = await prisma.organisation.create({ data: { name } })
    const products: string[] = []
    for (const each of ['Alpha', 'Beta', 'Gamma']) {
      const product = await prisma.product.create({
        data: { organisationId: id, categoryId, name: `${each} of ${name}` },
      })
      const names = Array.from({ length: 12 }, (_, n) => `${each} ${String(n).padStart(2, '0')} of ${name}`)
      await prisma.project.createMany({
        data: names.map((one) => ({ organisationId: id, productId: product.id, name: one })),
      })
      products.push(product.id)
    }
    return { id, products }
  }
  const opened = async (clientId: string, reach: 'limited' | 'complete', products: string[]) => {
    const data = { clientId, partnerId: brightline, state: 'accepted', reach, answeredAt: new Date() } as const
    const access = await prisma.partnerAccess.create({ data })
    await prisma.partnerAccessProduct.createMany({
      data: products.map((productId) => ({ accessId: access.id, productId })),
    })
    await keepGrantsOf({ db: prisma }, access.id)
  }
  const [some, all] = [await made('Limited'), await made('Complete')]
  await opened(some.id, 'limited', some.products.slice(0, 2))
  await opened(all.id, 'complete', [])
  ;[limited, complete, closedProduct] = [some.id, all.id, some.products[2] ?? '']
})

type Named = { name: string }
const asked = async (address: string) => {
  const { status, data } = await bruno.json(address)
  return { status, client: data.client, products: data.products, projects: data.projects }
}
const names = (rows: Named[]) => rows.map(({ name }) => name)

test('a client is told with its own products and projects alone, page by page', async () => {
  const first = await asked(`/clients/${complete}`)
  expect(first.client).toMatchObject({ id: complete, name: 'Complete', reach: 'complete', wallet: false })
  expect(names(first.products.products)).toEqual(['Alpha of Complete', 'Beta of Complete', 'Gamma of Complete'])
  expect(first.projects).toMatchObject({ total: 36, page: 1, pages: 2 })
  const second = await asked(`/clients/${complete}?projects=2`)
  const all = names([...first.projects.projects, ...second.projects.projects])
  expect([new Set(all).size, all.every((name) => name.endsWith('of Complete'))]).toEqual([36, true])
})

test('what limited access does not open is in no list and found by no name', async () => {
  const { products, projects } = await asked(`/clients/${limited}`)
  expect(names(products.products)).toEqual(['Alpha of Limited', 'Beta of Limited'])
  expect(projects.total).toBe(24)
  const gamma = await asked(`/clients/${limited}?q=Gamma`)
  expect([gamma.products.total, gamma.projects.total]).toEqual([0, 0])
  const { text } = await bruno.page(`/clients/${limited}`)
  expect([text.includes('Gamma'), text.includes(closedProduct)]).toEqual([false, false])
})

test('things are found by typing, and each list keeps its place while the other is paged', async () => {
  const { products, projects } = await asked(`/clients/${complete}?q=beta`)
  expect([names(products.products), projects.total]).toEqual([['Beta of Complete'], 12])
  const { text } = await bruno.page(`/clients/${complete}?q=of&products=1&projects=1`)
  expect(text).toContain(`/clients/${complete}?q=of&amp;products=1&amp;projects=2`)
  const wrong = await bruno.json(`/clients/${complete}?sort=name`)
  expect(wrong.status).toBe(400)
})

test('“and more” of a client leads to its own lists, from which work begins', async () => {
  const { text } = await bruno.page('/clients?q=Complete')
  expect(text).toContain(`href="/clients/${complete}#projects"`)
  const { projects } = await asked(`/clients/${complete}?q=Alpha+03`)
  const project = projects.projects[0].id
  const page = await bruno.page(`/clients/${complete}?q=Alpha+03`)
  expect(page.text).toContain(`form="act" name="project" value="${project}"`)
  const begun = await bruno.post(`/clients/${complete}/act`, { project })
  expect(begun.headers.get('location')).toBe(`/projects/${project}`)
  expect((await bruno.json(`/clients/${limited}`)).status).toBe(404)
  await bruno.post('/clients/stop')
})

test('an organisation that is no client of theirs is not there, nor one whose access has ended', async () => {
  const oscar = await portal.visitor(world.people.oscar.email)
  const others = [globex, brightline, '00000000-0000-7000-8000-000000000000'].map((id) => `/clients/${id}`)
  const statuses = await Promise.all([
    ...others.map((address) => bruno.json(address)),
    oscar.json(`/clients/${complete}`),
    oscar.json(`/clients/${northwind}`),
  ])
  expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  const access = await prisma.partnerAccess.findFirstOrThrow({ where: { clientId: limited } })
  await prisma.partnerAccess.update({ where: { id: access.id }, data: { state: 'ended', endedAt: new Date() } })
  expect((await bruno.json(`/clients/${limited}`)).status).toBe(404)
})
