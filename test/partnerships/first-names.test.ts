import { beforeAll, expect, test } from '@jest/globals'
import { keepGrantsOf } from '../../domain/partnerships/access/grants.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

// Bruno works for Northwind, and for 25 further clients of Brightline.

const portal = openPortal()
const { brightline, northwind } = world.organisations
const healths = ['green', 'amber', 'red', null] as const
type Told = { id: string; name: string; firstProjects: { name: string; health: string | null }[] } & Record<
  string,
  unknown
>

beforeAll(async () => {
  for (let n = 0; n < 25; n++) {
    const client = await prisma.organisation.create({ data: { name: `Client ${String(n).padStart(2, '0')}` } })
    const health = healths[n % 4]
    const reported = health ? { health, healthReported: true } : {}
    const project = (name: string, more = {}) => ({ organisationId: client.id, name, ...more })
    const ended = { health: 'red', healthReported: true, closedAt: new Date() } as const
    await prisma.project.createMany({
      data: [
        ...['A', 'B', 'C', 'D'].map((name) => project(`${name} of ${n}`)),
        project(`Z of ${n}`, reported),
        project(`Ended of ${n}`, ended),
      ],
    })
    const access = await prisma.partnerAccess.create({
      data: {
        clientId: client.id,
        partnerId: brightline,
        state: 'accepted',
        reach: 'complete',
        answeredAt: new Date(),
      },
    })
    await keepGrantsOf({ db: prisma }, access.id)
  }
})
test('each client is told with the first of its projects, the worst first, and the way to the rest', async () => {
  const bruno = await portal.visitor(world.people.bruno.email)
  const { clients } = (await bruno.json('/clients?q=Client')).data as { clients: Told[] }
  for (const { id, name, firstProjects, projects, health } of clients) {
    const n = Number(name.slice(-2))
    const worst = healths[n % 4] ? [{ name: `Z of ${n}`, health: healths[n % 4] }] : []
    const others = ['A', 'B', 'C'].map((one) => ({ name: `${one} of ${n}`, health: null }))
    expect([id, projects, firstProjects]).toMatchObject([id, 5, [...worst, ...others].slice(0, 3)])
    expect(health).toMatchObject({ unreported: healths[n % 4] ? 4 : 5 })
  }
  const { text } = await bruno.page('/clients?q=Client+02')
  expect([text.includes('Z of 2'), text.includes('and 2 more'), text.includes('Ended of 2')]).toEqual([
    true,
    true,
    false,
  ])
  const [project] = clients.flatMap(({ firstProjects }) => firstProjects) as unknown as { id: string }[]
  const begun = await bruno.post(`/clients/${clients[0]?.id}/act`, { project: project?.id ?? '' })
  expect(begun.headers.get('location')).toBe(`/projects/${project?.id}`)
  await bruno.post('/clients/stop')
})

test('the worst first is the order of a plain look at all of them, on every page', async () => {
  const bruno = await portal.visitor(world.people.bruno.email)
  const told: Told[] = []
  for (const page of [1, 2]) {
    const { data } = await bruno.json(`/clients?sort=worst&page=${page}`)
    expect(data.total).toBe(26)
    told.push(...data.clients)
  }
  const rank = async ({ id }: { id: string }) => {
    const open = await prisma.project.findMany({
      where: {
        ...{ organisationId: id, closedAt: null, healthReported: true },
        ...(id === northwind && { product: { name: 'Line 4' } }),
      },
    })
    const at = open.map(({ health }) => ['red', 'amber', 'green'].indexOf(health))
    return Math.min(3, ...at)
  }
  const ranks = await Promise.all(told.map(async (one) => [await rank(one), one.name] as const))
  const sorted = ranks.toSorted(([one, name], [other, called]) => one - other || (name < called ? -1 : 1))
  expect(ranks).toEqual(sorted)
  expect(new Set(told.map(({ id }) => id)).size).toBe(26)
})
