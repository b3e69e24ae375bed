/** @mailFilesMb 0.001 */
import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { unsubscribe } from '../../domain/delivery/subscriptions/subscriptions.ts'
import { withdrawLink } from '../../domain/reports/delivered/end.ts'
import { changeSchedule } from '../../domain/reports/schedules/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { mailed, readMail, to } from './mailed.ts'
import { deleteCastSchedule } from './schedules.ts'

const portal = openPortal()
const sofia = await actorOf('sofia')
const { northwind } = world.organisations
const northwinds = ['Line 4 retrofit', 'Packing cell', 'Scrap scanner', 'Warehouse robots']
let anybody: Visitor

beforeAll(async () => {
  anybody = await portal.visitor()
})
beforeEach(async () => {
  await deleteCastSchedule()
  await prisma.attempt.deleteMany()
})

const open = async (page: string) => {
  const { status, text } = await anybody.page(page)
  return [status, northwinds.filter((name) => text.includes(name)).length]
}

test('the PDF that does not fit is said and linked quietly, the CSV beside it is attached; each try of the mail leads to the same page', async () => {
  const { mail, page, delivery } = await mailed('board@northwind.test')
  expect(mail.attachments?.map(({ filename }) => filename.split('.').at(-1))).toEqual(['csv'])
  expect(mail.attachments?.[0]?.content.length).toBeLessThan(1_000)
  expect(mail.text).toMatch(/\.pdf is not attached\. Its 4 rows make [\d.]+ kB, .* may have 1 kB\./)
  expect(mail.text).toMatch(/on a page that holds until \d+ \w+ \d{4}/)
  expect(mail.html.match(/\/delivered\//g)).toHaveLength(1)
  expect(`${mail.html}${mail.text}`).not.toContain('sign-in"')
  expect((await readMail(delivery)).page).toBe(page)
  const small = await mailed('board@northwind.test', ['csv', 'html'])
  expect([small.page, small.mail.text.includes('not attached')]).toEqual(['', false])
})

test('whoever has the address sees the report and takes its files, signed in or not, and it leads nowhere else', async () => {
  const { page } = await mailed('board@northwind.test')
  for (const visitor of [anybody, await portal.visitor('otto@globex.test')]) {
    const { status, text, headers } = await visitor.page(page)
    expect([status, northwinds.filter((name) => text.includes(name)).length]).toEqual([200, 4])
    const leads = [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)
    expect(leads.filter((href) => !/^(#main|mailto:|tel:)/.test(href ?? ''))).toEqual([
      `${page}/files/pdf`,
      `${page}/files/csv`,
    ])
    expect(text).not.toMatch(/\/sign-in|Globex|Budget/)
    const told = ['cache-control', 'referrer-policy', 'x-robots-tag'].map((name) => headers.get(name))
    expect(told).toEqual(['no-store', 'no-referrer', 'noindex, nofollow, noarchive'])
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  }
  expect((await anybody.page(`${page}/files/pdf`)).text).toMatch(/^%PDF/)
  const csv = await anybody.page(`${page}/files/csv`)
  expect(northwinds.filter((name) => csv.text.includes(name))).toEqual(northwinds)
  expect(csv.headers.get('content-disposition')).toContain('attachment')
  const twin = await anybody.json(page)
  expect(twin.data).toMatchObject({
    count: 4,
    files: ['pdf', 'csv'],
    rows: northwinds.map((name) => ({ cells: [name, expect.anything()] })),
  })
})

test('a format that the schedule does not send is not there, nor is any other address below the page', async () => {
  const { page } = await mailed('board@northwind.test')
  for (const address of ['files/xlsx', 'files/html', 'files/constructor']) {
    const { status, text } = await anybody.page(`${page}/${address}`)
    expect([status, text.includes('This link does not lead anywhere')]).toEqual([404, true])
  }
})

test('fifty looks of a scanner end nothing, and are counted; HEAD is not', async () => {
  const { page, delivery } = await mailed('board@northwind.test')
  for (let at = 0; at < 50; at++) {
    const method = at % 2 ? 'HEAD' : 'GET'
    expect((await anybody.send(page, { method, headers: { accept: 'text/html' } })).status).toBe(200)
  }
  expect((await anybody.send(`${page}/files/pdf`, { method: 'HEAD' })).status).toBe(200)
  expect(await open(page)).toEqual([200, 4])
  const { linkUses, linkEndedAt } = await prisma.delivery.findUniqueOrThrow({ where: { id: delivery.id } })
  expect([linkUses, linkEndedAt]).toEqual([26, null])
  await prisma.attempt.updateMany({ data: { points: 1_200 } })
  const { status, text } = await anybody.page(page)
  expect([status, text.includes('a little too often')]).toEqual([429, true])
})

test('a forged address, a neighbour’s, one that expired or was withdrawn all show the same page, which tells nothing', async () => {
  const { page, delivery, other } = await mailed('board@northwind.test')
  const value = page.split('/').at(-1) ?? ''
  const answers = [
    await anybody.page(`/delivered/${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`),
    await anybody.page(`/delivered/${other.id.replaceAll('-', '')}${value.slice(32)}`),
    await anybody.page(`/delivered/${value.toUpperCase()}`),
    await anybody.page(`/delivered/${delivery.id}`),
  ]
  await prisma.delivery.update({ where: { id: delivery.id }, data: { linkUntil: new Date() } })
  answers.push(await anybody.page(page), await anybody.page(`${page}/files/csv`))
  await prisma.delivery.update({ where: { id: delivery.id }, data: { linkUntil: new Date(Date.now() + 60_000) } })
  expect(await open(page)).toEqual([200, 4])
  await expect(withdrawLink(await actorOf('milo'), delivery.id)).rejects.toMatchObject({ status: 404 })
  await withdrawLink(sofia, delivery.id)
  await withdrawLink(sofia, delivery.id)
  answers.push(await anybody.page(page))
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 410, 410, 410])
  expect(new Set(answers.map(({ text }) => text.replace(/<title>.*?<\/title>/, ''))).size).toBe(1)
  expect(await prisma.activity.count({ where: { action: 'withdraw-link', subjectId: delivery.id } })).toBe(1)
  expect((await anybody.json(page)).data).toEqual({ error: 'gone' })
  const again = await readMail(delivery)
  expect([again.page, again.mail.text.includes('Please ask those who run your projects')]).toEqual(['', true])
})

test.each([
  ['Vera is disabled', () => prisma.person.update({ where: { email }, data: { disabledAt: new Date() } })],
  ['she has another address', () => prisma.person.update({ where: { email }, data: { email: 'v@northwind.test' } })],
  [
    'the last mail to her came back',
    () => prisma.delivery.updateMany({ where: { email }, data: { state: 'bounced' } }),
  ],
  [
    'Northwind shares nothing with her any more',
    () => prisma.accessLevel.updateMany({ data: { ceilings: { reports: 'none' } } }),
  ],
])('once %s, her page says plainly that she does not get it, and shows no row', async (_, happens) => {
  const kept = await prisma.accessLevel.findMany()
  const { page } = await mailed(email)
  expect(await open(page)).toEqual([200, 4])
  await happens()
  for (const address of [page, `${page}/files/csv`]) {
    const { status, text } = await anybody.page(address)
    const names = northwinds.filter((name) => text.includes(name))
    expect([status, names, text.includes('You do not get this report any more')]).toEqual([403, [], true])
  }
  for (const { id, ceilings } of kept)
    await prisma.accessLevel.update({ where: { id }, data: { ceilings: ceilings ?? {} } })
  await prisma.person.update({ where: { id: world.people.vera.personId }, data: { email, disabledAt: null } })
})
const email = 'vera@northwind.test'

test('its rows are those of this moment: what is not shared any more is not on the page', async () => {
  const { page } = await mailed(email)
  await prisma.project.update({
    where: { id: world.projects.packing },
    data: { organisationId: world.organisations.globex },
  })
  expect(await open(page)).toEqual([200, 3])
  await prisma.project.update({ where: { id: world.projects.packing }, data: { organisationId: northwind } })
})

test('the page ends when its reader unsubscribes, is taken off the schedule or gets other eyes, and with the schedule', async () => {
  const first = await mailed('board@northwind.test')
  const stop = first.mail.unsubscribe ?? ''
  await unsubscribe(stop.split('/').at(-1) ?? '')
  expect(await open(first.page)).toEqual([410, 0])
  const second = await mailed('board@northwind.test')
  const otherPage = (await readMail(second.other)).page
  await changeSchedule(sofia, second.scheduleId, { recipients: [to('board@northwind.test')] })
  expect([await open(second.page), await open(otherPage)]).toEqual([
    [200, 4],
    [410, 0],
  ])
  const others = [to('board@northwind.test', world.organisations.globex)]
  await changeSchedule(sofia, second.scheduleId, { recipients: others })
  expect(await open(second.page)).toEqual([410, 0])
  const third = await mailed('board@northwind.test')
  await prisma.schedule.delete({ where: { id: third.scheduleId } })
  expect(await open(third.page)).toEqual([404, 0])
})

test('its rows stand under their groups, with their counts', async () => {
  const { page } = await mailed('board@northwind.test', ['pdf', 'html'], { groupBy: 'health' })
  const { data } = await anybody.json(page)
  const { rows, counts } = data as { rows: unknown[]; counts: { groups: { count: number; rows: number }[] } }
  expect(counts.groups.map(({ count, rows }) => [count, rows])).toEqual(northwinds.map(() => [1, 1]))
  expect(rows).toHaveLength(4)
  expect((await anybody.page(page)).text.match(/<tbody>/g)).toHaveLength(4)
})
