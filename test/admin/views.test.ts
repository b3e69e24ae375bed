import { randomUUID } from 'node:crypto'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
let milo: Colleague
let adam: Colleague
let stranger: Colleague

beforeAll(async () => {
  ;[milo, adam, stranger] = [await colleague('milo'), await colleague('adam'), await colleague()]
})

type Answered = { views: { id: string; name: string; query: string; isOwn: boolean; by: string }[]; mayShare: boolean }

async function viewsOf(who: Colleague, subject = 'Task'): Promise<Answered> {
  return (await who.send(`/admin/api/views/${subject}`)).data as unknown as Answered
}

const keep = (who: Colleague, view: object, subject = 'Task') =>
  who.send(`/admin/api/views/${subject}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ shared: false, query: '', name: 'Late ones', ...view }),
  })
const forget = (who: Colleague, id: string, agreed = '') =>
  who.send(`/admin/api/views/Task/${id}${agreed}`, { method: 'DELETE' })
const losers = async (who: Colleague, id: string) => {
  const { status, data } = await who.send(`/admin/api/views/Task/${id}`)
  return { status, ...(data as { others?: number }) }
}

describe('a view of a list', () => {
  test('is kept by Milo for himself alone, under one name once, without its page', async () => {
    const query = 'filters.%23open=yes&sortBy=dueOn&direction=asc&columns=status%2CdueOn'
    await keep(milo, { query: 'filters.status=done' })
    await Promise.all([1, 2, 3].map(() => keep(milo, { name: ' Late  ones ', query: `?page=7&${query}&refresh=true` })))
    const { views, mayShare } = await viewsOf(milo)
    expect(views).toEqual([expect.objectContaining({ name: 'Late ones', query, isOwn: true })])
    expect(mayShare).toBe(false)
    expect((await viewsOf(milo, 'Project')).views).toEqual([])
    expect((await viewsOf(adam)).views).toEqual([])
    expect((await forget(adam, views[0]?.id ?? '')).status).toBe(404)
    expect((await viewsOf(milo)).views).toHaveLength(1)
  })

  test('is offered to all by Adam, not by Milo; who finds it sees by it what is theirs to see', async () => {
    expect((await keep(milo, { shared: true })).status).toBe(403)
    await keep(adam, { name: 'Blocked', query: 'filters.status=blocked', shared: true })
    const { views } = await viewsOf(milo)
    const offered = views.find(({ name }) => name === 'Blocked')
    expect(offered).toMatchObject({ isOwn: false, by: 'Adam Weiss' })
    expect((await forget(milo, offered?.id ?? '')).status).toBe(404)
    const asked = Object.fromEntries(new URLSearchParams(offered?.query))
    const [his, all] = [await milo.all('Task', asked), await milo.all('Task')]
    expect(his.length).toBeGreaterThan(0)
    expect(his.every(({ id, params }) => params.status === 'blocked' && all.some((one) => one.id === id))).toBe(true)
    const id = offered?.id ?? ''
    expect((await losers(milo, id)).status).toBe(404)
    const { others = 0 } = await losers(adam, id)
    expect(others).toBeGreaterThan(1)
    const refused = await forget(adam, id)
    expect([refused.status, refused.data]).toEqual([409, { error: 'others-find-it', others }])
    for (const wrong of [`?agreed=${others + 1}`, '?agreed=', '?agreed=all'])
      expect((await forget(adam, id, wrong)).status).toBeGreaterThanOrEqual(400)
    await prisma.membership.update({ where: { id: world.people.sofia.membershipId }, data: { disabledAt: new Date() } })
    expect((await forget(adam, id, `?agreed=${others}`)).data).toMatchObject({ others: others - 1 })
    await prisma.membership.update({ where: { id: world.people.sofia.membershipId }, data: { disabledAt: null } })
    expect((await forget(adam, id, `?agreed=${others}`)).status).toBe(200)
    expect((await viewsOf(milo)).views.map(({ name }) => name)).toEqual(['Late ones'])
  })

  test('is there for lists alone that somebody has, and for nobody from outside', async () => {
    for (const subject of ['Visit', 'ListView', 'constructor', 'BillingAccount'])
      expect([subject, (await milo.send(`/admin/api/views/${subject}`)).status]).toEqual([subject, 404])
    expect((await keep(milo, {}, 'Visit')).status).toBe(404)
    expect((await stranger.send('/admin/api/views/Task')).status).toBe(303)
    expect((await keep(stranger, {})).status).toBe(401)
    for (const id of ['1', randomUUID()]) expect((await forget(milo, id)).status).toBe(404)
    expect(await prisma.listView.count()).toBe(1)
  })

  test.each([
    [{ name: '' }],
    [{ name: 'x'.repeat(81) }],
    [{ query: 'x'.repeat(2001) }],
    [{ shared: 'yes' }],
    [{ membershipId: randomUUID() }],
  ])('is not kept with %j', async (wrong) => {
    expect((await keep(milo, wrong)).status).toBe(400)
  })

  test('is one of fifty at most, also of several at the same moment', async () => {
    for (let index = 1; index < 49; index++) await keep(milo, { name: `View ${index}` })
    const last = await Promise.all(['Seen', 'Sent', 'Shown'].map((name) => keep(milo, { name })))
    expect(last.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    expect((await keep(milo, { name: 'One more' })).status).toBe(409)
    expect((await keep(milo, { name: 'View 1', query: 'sortBy=name' })).status).toBe(200)
    expect((await viewsOf(milo)).views).toHaveLength(50)
  })

  test('stands on a further page, where others share more than find room on the first', async () => {
    const { membershipId } = world.people.adam
    const shared = Array.from({ length: 203 }, (_, number) => ({
      ...{
        membershipId,
        subject: 'Milestone',
        name: `Shared ${String(number).padStart(3, '0')}`,
        query: '',
        shared: true,
      },
    }))
    await prisma.listView.createMany({ data: shared })
    const page = async (number: number) => (await milo.send(`/admin/api/views/Milestone?page=${number}`)).data
    expect(await page(1)).toMatchObject({ views: { length: 200 }, total: 203, page: 1, pages: 2 })
    expect(await page(2)).toMatchObject({ views: [{ name: 'Shared 200' }, {}, { name: 'Shared 202' }], page: 2 })
    expect((await milo.send('/admin/api/views/Milestone?page=x')).status).toBe(400)
    await prisma.listView.deleteMany({ where: { subject: 'Milestone' } })
  })
})
