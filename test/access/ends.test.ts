import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Delivery } from '@prisma/client'
import { setEndsOfShares } from '../../domain/access/sharing/ends/days.ts'
import { act } from '../../domain/act.ts'
import { tellOfEnds } from '../../domain/delivery/ends/tell.ts'
import { linkOf } from '../../domain/people/tokens.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { close, daysTo, endIn, grantOf, inDays, sharedBy } from './ending.ts'

const setEnds = async (who: Parameters<typeof actorOf>[0], id: string, to: { days: number }) =>
  act(await actorOf(who), (work) => setEndsOfShares(work, id, to))

const portal = openPortal()
const { line4, packing } = world.projects
const { people, organisations } = world

beforeEach(async () => {
  await prisma.grant.deleteMany({ where: { via: 'share', resourceKind: 'project' } })
  await prisma.delivery.deleteMany()
  await prisma.token.deleteMany({ where: { kind: 'extension' } })
  await prisma.project.updateMany({ where: { id: { in: [line4, packing] } }, data: { closedAt: null } })
})

describe('a share that was given no end', () => {
  test('ends with the project for whoever is outside, follows it when it is reopened, and does not end inside', async () => {
    const [carls, simons, milos] = [
      await sharedBy('olga', packing, 'carl'),
      await sharedBy('olga', packing, 'simon', { until: '2999-01-31' }),
      await sharedBy('olga', packing, 'milo'),
    ]
    const ends = async () => {
      const found = await Promise.all([carls, simons, milos].map(grantOf))
      return found.map(
        ({ expiresAt }) => expiresAt && (expiresAt.getUTCFullYear() > 2900 ? 'given' : daysTo(expiresAt)),
      )
    }
    expect(await ends()).toEqual([null, 'given', null])
    await close(packing)
    expect(await ends()).toEqual([30, 'given', null])
    await close(packing, null)
    expect(await ends()).toEqual([null, 'given', null])
    // Closed long ago, as is found out today: it does not end at once.
    await close(packing, inDays(-90))
    expect(await ends()).toEqual([30, 'given', null])
  })

  test('of a project that is closed already ends so many days from now as the deployment says', async () => {
    await setEnds('adam', organisations.meridian, { days: 10 })
    await expect(setEnds('sofia', organisations.meridian, { days: 9 })).rejects.toMatchObject({
      status: 403,
    })
    await expect(setEnds('adam', organisations.northwind, { days: 9 })).rejects.toMatchObject({
      status: 404,
    })
    await close(packing, inDays(-90))
    expect(daysTo((await grantOf(await sharedBy('olga', packing, 'carl'))).expiresAt)).toBe(10)
    await setEnds('adam', organisations.meridian, { days: 30 })
  })

  test('has its end also where it is shared in the moment in which the project is closed', async () => {
    const [id] = await Promise.all([sharedBy('olga', packing, 'carl'), close(packing)])
    expect(daysTo((await grantOf(id)).expiresAt)).toBe(30)
  })

  test('is over with the next request, and stays so when the project is reopened', async () => {
    const id = await sharedBy('olga', packing, 'carl')
    const carl = await portal.visitor(people.carl.email)
    expect((await carl.json(`/projects/${packing}`)).status).toBe(200)
    await close(packing)
    expect((await carl.json(`/projects/${packing}`)).status).toBe(200)
    await prisma.grant.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } })
    expect((await carl.json(`/projects/${packing}`)).status).toBe(404)
    await close(packing, null)
    expect((await carl.json(`/projects/${packing}`)).status).toBe(404)
  })
})

const mails = async (kind: 'shares_ending' | 'shares_ended') => {
  const found = await prisma.delivery.findMany({ where: { kind }, orderBy: { email: 'asc' } })
  return Promise.all(found.map(async (one) => ({ to: one.email, says: await textOf(one) })))
}
async function textOf(delivery: Delivery): Promise<string> {
  const mail = await mailOf(delivery)
  return 'withheld' in mail ? mail.withheld : mail.text
}

describe('who looks after a share', () => {
  test('is told a week before it ends, and that it has, once, however often and by how many at once that is done', async () => {
    await endIn(await sharedBy('olga', line4, 'simon'), 6)
    await endIn(await sharedBy('olga', line4, 'ada'), 8)
    await endIn(await sharedBy('olga', line4, 'sofia'), 6)
    const packings = await sharedBy('olga', packing, 'simon')
    await endIn(packings, 2)
    await Promise.all([tellOfEnds(), tellOfEnds(), tellOfEnds()])
    await tellOfEnds()
    const [milos, sofias, ...more] = await mails('shares_ending')
    expect([milos?.to, sofias?.to, more]).toEqual([people.milo.email, people.sofia.email, []])
    expect(milos?.says).toMatch(/Line 4 retrofit: a share ends on[\s\S]*Simon Roth[\s\S]*\/extensions\//)
    expect(milos?.says).not.toMatch(/Ada|Packing|Sofia/)
    expect(sofias?.says).toMatch(/Packing cell[\s\S]*\/extensions\//)
    expect(await mails('shares_ended')).toEqual([])
    await endIn(packings, -1)
    await Promise.all([tellOfEnds(), tellOfEnds()])
    await tellOfEnds(inDays(1))
    const [ended, ...others] = await mails('shares_ended')
    expect([ended?.to, others]).toEqual([people.sofia.email, []])
    expect(ended?.says).toMatch(/a share has ended[\s\S]*Simon Roth/)
  })

  test('is told nothing of what was extended, taken away or given back before the mail went out', async () => {
    await close(line4)
    const id = await sharedBy('olga', line4, 'simon')
    await endIn(id, 3)
    await tellOfEnds()
    await close(line4, null)
    expect((await grantOf(id)).expiresAt).toBeNull()
    expect(await mails('shares_ending')).toEqual([{ to: people.milo.email, says: 'over-meanwhile' }])
    await tellOfEnds()
    expect(await prisma.delivery.count()).toBe(1)
  })
})

describe('the link in the mail', () => {
  const linkTo = async (id: string, days = 3) => {
    await endIn(id, days)
    await tellOfEnds()
    const tokens = await prisma.token.findMany({ where: { kind: 'extension', usedAt: null } })
    return tokens.map((token) => new URL(linkOf(token)).pathname)
  }

  test('changes nothing when it is opened; one press extends by 30 days, once; a forged one never was', async () => {
    const id = await sharedBy('milo', line4, 'simon')
    const [path = ''] = await linkTo(id)
    const anybody = await portal.visitor()
    const before = await grantOf(id)
    for (const _ of [1, 2]) expect((await anybody.page(path)).text).toContain('Simon Roth')
    expect((await anybody.send(path, { method: 'HEAD' })).status).toBe(200)
    expect(await grantOf(id)).toEqual(before)
    expect((await anybody.send(`${path.slice(0, -2)}xx`, { json: {} })).status).toBe(404)
    expect((await anybody.send(path, { json: { grantId: id } })).status).toBe(400)
    expect(await grantOf(id)).toEqual(before)
    const both = await Promise.all([anybody.post(path), anybody.post(path)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410])
    expect(daysTo((await grantOf(id)).expiresAt)).toBeGreaterThanOrEqual(32)
    for (const answer of [await anybody.page(path), await anybody.post(path)]) expect(answer.status).toBe(410)
    const logged = await prisma.activity.findFirstOrThrow({ where: { action: 'share' }, orderBy: { id: 'desc' } })
    expect(logged).toMatchObject({ actorId: people.milo.membershipId, projectId: line4 })
  })

  test('extends to a day as well, which has to be later', async () => {
    const id = await sharedBy('milo', line4, 'simon')
    const [path = ''] = await linkTo(id)
    const anybody = await portal.visitor()
    const early = await anybody.post(path, { until: inDays(1).toISOString().slice(0, 10) })
    expect([early.status, early.text.includes('It lasts as long already.')]).toEqual([400, true])
    expect((await anybody.post(path, { until: '2999-01-31' })).status).toBe(200)
    expect(await grantOf(id)).toMatchObject({ followsClose: false })
    expect((await grantOf(id)).expiresAt?.getUTCFullYear()).toBe(2999)
  })

  test.each<[string, (id: string) => Promise<unknown>]>([
    [
      'it has expired',
      () => prisma.token.updateMany({ where: { kind: 'extension' }, data: { expiresAt: inDays(-1) } }),
    ],
    ['the share has ended', (id) => endIn(id, -1)],
    ['the share has another end by now', (id) => endIn(id, 5)],
    ['the share was taken away', (id) => prisma.grant.delete({ where: { id } })],
    [
      'Milo is not here any more',
      () => prisma.membership.update({ where: { id: people.milo.membershipId }, data: { disabledAt: new Date() } }),
    ],
    [
      'Milo does not run the project any more',
      () => prisma.project.update({ where: { id: line4 }, data: { managerId: null, creatorId: null } }),
    ],
  ])('is worthless once %s', async (_, change) => {
    const id = await sharedBy('olga', line4, 'simon')
    const [path = ''] = await linkTo(id)
    const { managerId, creatorId } = await prisma.project.findUniqueOrThrow({ where: { id: line4 } })
    await change(id)
    const before = await prisma.grant.findUnique({ where: { id } })
    const anybody = await portal.visitor()
    for (const answer of [await anybody.page(path), await anybody.post(path)]) expect(answer.status).toBe(410)
    expect(await prisma.grant.findUnique({ where: { id } })).toEqual(before)
    await prisma.membership.update({ where: { id: people.milo.membershipId }, data: { disabledAt: null } })
    await prisma.project.update({ where: { id: line4 }, data: { managerId, creatorId } })
  })
})
