import type { HomeView } from '../../admin/home/home.ts'
import { idOf } from '../../cast/ids.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import { pressOnSeveral } from './several.ts'

const { colleague } = openBackOffice()
const stop = idOf('task', 'Line 4 retrofit', 'Confirm the dates of the first stop')
const home = async (name: string) => {
  const { data } = await (await colleague(name)).send('/admin/api/dashboard')
  const answers = (data as unknown as HomeView).sections.find((section) => section.name === 'answers')
  return answers?.rows.map(({ title, about }) => [title, about])
}

test('Milo finds what Max answered on his home page, settles it with a word to Northwind, and it is gone', async () => {
  const milo = await colleague('milo')
  const told = await home('milo')
  expect(told).toHaveLength(1)
  expect(told?.[0]?.[0]).toBe('Confirm the dates of the first stop')
  expect(told?.[0]?.[1]).toContain('Line 4 retrofit')
  const { data } = await milo.read('Task', 'settle', {}, stop)
  expect(data.form?.fields.map(({ name }) => name)).toEqual(['outcome', 'body'])
  const { data: settled } = await milo.call(
    'Task',
    'settle',
    { outcome: 'settled', body: 'The riggers are booked.' },
    stop,
  )
  expect(settled.notice).toEqual({ type: 'success', message: 'It has been settled.' })
  expect(await home('milo')).toEqual([])
  const update = await prisma.update.findFirstOrThrow({ where: { taskId: stop }, orderBy: { createdAt: 'desc' } })
  expect(update.body).toBe('The riggers are booked.')
  const again = await milo.call('Task', 'settle', { outcome: 'settled' }, stop)
  expect(again.data.notice?.message).toBe('It asks nothing of the customer any more. Nothing was changed.')
  const buttons = (await milo.read('Task', 'show', {}, stop)).data.record.recordActions.map(({ name }) => name)
  expect(buttons).not.toContain('settle')
})

test('what becomes of it has to be one of three', async () => {
  const milo = await colleague('milo')
  const printer = idOf('task', 'Line 4 retrofit', 'Decide: keep or replace the label printer')
  const { data } = await milo.call('Task', 'settle', { outcome: 'forgotten' }, printer)
  expect(Object.keys(data.problems ?? {})).toEqual(['outcome'])
})

async function rowsOf(who: string, part: string) {
  const { data } = await (await colleague(who)).send('/admin/api/dashboard')
  return (data as unknown as HomeView).sections.filter(({ name }) => name === part).flatMap(({ rows }) => rows)
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('what is shared and ends soon is told; extended or let end it needs nobody, with another end it is asked about again', async () => {
  const sofia = await colleague('sofia')
  const withCarl = { with: `membership:${world.people.carl.membershipId}`, until: inDays(5) }
  await sofia.call('Project', 'share', withCarl, world.projects.packing)
  const { id } = await prisma.grant.findFirstOrThrow({
    where: { via: 'share', resourceId: world.projects.packing, principalId: world.people.carl.membershipId },
  })
  const names = async () => (await rowsOf('sofia', 'endingShares')).map((row) => row.id)
  expect(await names()).toContain(id)
  const verbs = (await rowsOf('sofia', 'endingShares'))[0]?.verbs.map(({ name }) => name)
  expect(verbs).toEqual(['extend-share', 'let-end', 'unshare'])
  expect((await sofia.call('Grant', 'let-end', {}, id)).data.notice?.type).toBe('success')
  expect(await names()).not.toContain(id)
  const sooner = await sofia.call('Grant', 'extend-share', { until: inDays(1) }, id)
  expect(sooner.data.problems).toHaveProperty('until')
  expect((await sofia.call('Grant', 'extend-share', { until: inDays(9) }, id)).data.notice?.type).toBe('success')
  expect(await names()).toContain(id)
  expect((await sofia.call('Grant', 'extend-share', { until: inDays(60) }, id)).data.notice?.type).toBe('success')
  expect(await names()).not.toContain(id)
  expect((await (await colleague('milo')).call('Grant', 'let-end', {}, id)).status).not.toBe(200)
})

test('Sofia answers a question on the spot, once however often she presses; Adam withdraws an invitation', async () => {
  const sofia = await colleague('sofia')
  const [asked] = await rowsOf('sofia', 'questions')
  const answer = { body: 'We do.', '#once': 'answered-once' }
  await Promise.all([
    sofia.call('Update', 'answer-update', answer, asked?.id),
    sofia.call('Update', 'answer-update', answer, asked?.id),
  ])
  expect(await prisma.comment.count({ where: { updateId: asked?.id ?? '', body: 'We do.' } })).toBe(1)
  expect(await rowsOf('sofia', 'questions')).toEqual([])
  const adam = await colleague('adam')
  const [open] = await rowsOf('adam', 'invitations')
  expect(open?.verbs.map(({ name }) => name)).toEqual(['resend', 'withdraw-invitation'])
  expect((await sofia.call('Invitation', 'withdraw-invitation', {}, open?.id)).status).toBe(403)
  expect((await adam.call('Invitation', 'withdraw-invitation', {}, open?.id)).data.notice?.type).toBe('success')
  expect((await rowsOf('adam', 'invitations')).map(({ id }) => id)).not.toContain(open?.id)
})

test('a share with others that has no end from before is told, and ends with its project by one press, or several by two', async () => {
  const sofia = await colleague('sofia')
  const share = (principalId: string, resourceId: string) =>
    prisma.grant.create({
      data: { principalKind: 'membership', principalId, via: 'share', resourceKind: 'project', resourceId },
    })
  const { carl, otto, milo } = world.people
  const { line4 } = world.projects
  await prisma.grant.deleteMany({ where: { via: 'share', principalId: carl.membershipId } })
  const [one, two] = [await share(carl.membershipId, world.projects.packing), await share(otto.membershipId, line4)]
  const inside = await share(milo.membershipId, line4)
  const names = async () => (await rowsOf('sofia', 'endlessShares')).map((row) => row.id)
  expect(await names()).toEqual(expect.arrayContaining([one.id, two.id]))
  expect(await names()).not.toContain(inside.id)
  expect((await sofia.call('Grant', 'usual-end', {}, one.id)).data.notice?.type).toBe('success')
  expect(await names()).not.toContain(one.id)
  await prisma.project.update({ where: { id: line4 }, data: { closedAt: new Date() } })
  const asked = ['Grant', 'usual-end-several'] as [string, string]
  const ids = [one.id, two.id, inside.id]
  const first = await pressOnSeveral(sofia, asked, ids, {})
  expect([first.table('What changes').length, first.table('Stay as they are').length]).toEqual([1, 2])
  expect(await prisma.grant.count({ where: { id: two.id, followsClose: false } })).toBe(1)
  const done = await pressOnSeveral(sofia, asked, ids, { agreed: first.preview?.agreed })
  expect(done.notice?.type).toBe('success')
  const ends = await prisma.grant.findUniqueOrThrow({ where: { id: two.id } })
  expect([ends.followsClose, Number(ends.expiresAt) > Date.now()]).toEqual([true, true])
  expect(await names()).not.toContain(two.id)
  const refused = await (await colleague('milo')).call('Grant', 'usual-end', {}, two.id)
  expect(refused.status).not.toBe(200)
})

test('a share of a product without an end is told as well, also one that follows a closing; its usual end is a day', async () => {
  const sofia = await colleague('sofia')
  const { id: resourceId } = await prisma.product.findFirstOrThrow({ where: { name: 'Line 4' } })
  const share = (principalId: string, followsClose: boolean) =>
    prisma.grant.create({
      data: {
        principalKind: 'membership',
        principalId,
        via: 'share',
        resourceKind: 'product',
        resourceId,
        followsClose,
      },
    })
  const { carl, max, milo } = world.people
  const [one, two] = [await share(carl.membershipId, false), await share(max.membershipId, true)]
  const inside = await share(milo.membershipId, false)
  const ids = async () => (await rowsOf('sofia', 'endlessShares')).map((row) => row.id)
  expect(await ids()).toEqual(expect.arrayContaining([one.id, two.id]))
  expect(await ids()).not.toContain(inside.id)
  const { data } = await sofia.send('/admin/api/dashboard')
  const told = (data as unknown as HomeView).sections.filter(({ name }) => name === 'endlessShares')
  const total = told.reduce((sum, section) => sum + section.total, 0)
  for (const { more } of told) expect(more?.href).toBe('/admin/resources/Grant?filters.%23apart=endlessShares')
  const listed = await sofia.send(`/admin/api/resources/Grant/actions/list?filters.%23apart=endlessShares`)
  const { records } = listed.data as unknown as { records: { id: string }[] }
  expect(records.map(({ id }) => id)).toEqual(expect.arrayContaining([one.id, two.id]))
  expect([records.length, records.map(({ id }) => id).includes(inside.id)]).toEqual([total, false])
  const unknown = await sofia.send('/admin/api/resources/Grant/actions/list?filters.%23apart=constructor')
  expect(unknown.status).toBe(400)
  expect((await sofia.call('Grant', 'usual-end', {}, one.id)).data.notice?.type).toBe('success')
  const ends = await prisma.grant.findUniqueOrThrow({ where: { id: one.id } })
  expect([ends.followsClose, Number(ends.expiresAt) > Date.now()]).toEqual([false, true])
  const asked = ['Grant', 'usual-end-several'] as [string, string]
  const all = [one.id, two.id, inside.id]
  const first = await pressOnSeveral(sofia, asked, all, {})
  expect([first.table('What changes').length, first.table('Stay as they are').length]).toEqual([1, 2])
  expect((await pressOnSeveral(sofia, asked, all, { agreed: first.preview?.agreed })).notice?.type).toBe('success')
  expect(await prisma.grant.findUniqueOrThrow({ where: { id: two.id } })).toMatchObject({ followsClose: false })
  expect(await ids()).toEqual(expect.not.arrayContaining([one.id, two.id]))
  await prisma.grant.deleteMany({ where: { id: { in: all } } })
})

test('of more than are looked at it is said that there are more, and the page of it alone has all', async () => {
  const lost = Array.from({ length: 510 }, (_, number) => ({
    ...({ kind: 'update_notice', state: 'failed' } as const),
    ...{ email: `lost-${number}@nowhere.test`, answer: '550 No such user' },
    ...{ messageId: `<lost-${number}@meridian.test>`, organisationId: world.organisations.northwind },
  }))
  await prisma.delivery.createMany({ data: lost })
  const sofia = await colleague('sofia')
  const first = (await sofia.send('/admin/api/dashboard')).data as unknown as HomeView
  const [part] = first.sections.filter(({ name }) => name === 'deliveries')
  expect(part).toMatchObject({ total: 500, isMore: true, more: { text: 'All, more than 500' } })
  expect(first.text).toMatch(/^More than /)
  const alone = (await sofia.send('/admin/api/dashboard?section=deliveries&page=2')).data as unknown as HomeView
  expect(alone.sections[0]).toMatchObject({ isMore: false, page: 2, rows: { length: 50 } })
  expect(alone.sections[0]?.total).toBeGreaterThan(510)
  await prisma.delivery.deleteMany({ where: { email: { endsWith: '@nowhere.test' } } })
})
