import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { withdrawLink } from '../../domain/reports/delivered/end.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { mailed, readMail } from './mailed.ts'
import { deleteCastSchedule } from './schedules.ts'

const portal = openPortal()
const sofia = await actorOf('sofia')
const northwinds = ['Line 4 retrofit', 'Packing cell', 'Scrap scanner', 'Warehouse robots']
let anybody: Visitor

beforeAll(async () => {
  anybody = await portal.visitor()
})
beforeEach(async () => {
  await deleteCastSchedule()
  await prisma.attempt.deleteMany()
})

/** The code that was mailed last. */
async function codeMailed() {
  const mail = await prisma.delivery.findFirstOrThrow({
    where: { kind: 'report_code' },
    orderBy: { createdAt: 'desc' },
  })
  const { mail: letter } = await readMail(mail)
  return { mail, to: letter.to, code: letter.text.replaceAll('\u2009', '').match(/\b\d{6}\b/)?.[0] ?? '' }
}

test('the mail of a sensitive report has neither rows nor files; its page shows nothing before the code that is mailed to its address', async () => {
  const { mail, page, delivery } = await mailed('board@northwind.test', ['csv', 'html'], { sensitive: true })
  expect([mail.attachments, northwinds.filter((name) => `${mail.html}${mail.text}`.includes(name))]).toEqual([[], []])
  expect(mail.subject).toContain('1 off track')
  const reader = await portal.visitor()
  const seen = async () => {
    const { status, text, headers } = await reader.page(page)
    expect(headers.get('referrer-policy')).toBe(
      status === 200 && text.includes('Packing cell') ? 'no-referrer' : 'same-origin',
    )
    return northwinds.filter((name) => text.includes(name)).length
  }
  expect([await seen(), await prisma.delivery.count({ where: { kind: 'report_code' } })]).toEqual([0, 0])
  expect(await reader.json(page)).toMatchObject({ status: 401, data: { error: 'report-code' } })
  expect((await reader.page(`${page}/files/csv`)).status).toBe(401)
  expect((await reader.post(`${page}/code`, {})).status).toBe(303)
  const first = await codeMailed()
  expect([first.to, first.code]).toEqual(['board@northwind.test', expect.stringMatching(/^\d{6}$/)])
  await reader.post(`${page}/code`, {})
  const { code, mail: second } = await codeMailed()
  expect(second.id).not.toBe(first.mail.id)
  for (const wrong of [first.code === code ? '' : first.code, code === '000000' ? '000001' : '000000', 'x'])
    expect((await reader.post(`${page}/opening`, { code: wrong })).status).toBeGreaterThanOrEqual(400)
  expect((await anybody.post(`${page}/opening`, { code })).status).toBe(401)
  expect((await reader.post(`${page}/opening`, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(303)
  expect(await seen()).toBe(4)
  expect((await reader.page(`${page}/files/csv`)).text).toContain('Packing cell')
  expect((await reader.post(`${page}/opening`, { code })).status).toBe(401)
  expect((await anybody.page(page)).text).not.toContain('Packing cell')
  await withdrawLink(sofia, delivery.id)
  expect((await reader.page(page)).status).toBe(410)
})

test('codes run out and tries are few; a forged address asks for none, nor does a report that is not sensitive', async () => {
  const { page, other } = await mailed('board@northwind.test', ['pdf', 'csv', 'html'], { sensitive: true })
  const neighbours = await readMail(other)
  const reader = await portal.visitor()
  await reader.post(`${page}/code`, {})
  const { code, mail } = await codeMailed()
  expect((await reader.post(`${neighbours.page}/opening`, { code })).status).toBe(401)
  await prisma.delivery.update({ where: { id: mail.id }, data: { linkUntil: new Date() } })
  expect((await reader.post(`${page}/opening`, { code })).status).toBe(401)
  for (let at = 0; at < 5; at++) await reader.post(`${page}/opening`, { code })
  expect((await reader.post(`${page}/opening`, { code })).status).toBe(429)
  for (let at = 0; at < 3; at++) await reader.post(`${page}/code`, {})
  expect((await reader.post(`${page}/code`, {})).status).toBe(429)
  const forged = `${page.slice(0, -1)}${page.endsWith('0') ? '1' : '0'}`
  expect((await reader.post(`${forged}/code`, {})).status).toBe(404)
  await prisma.report.updateMany({ data: { sensitive: false } })
  expect((await reader.post(`${page}/code`, {})).status).toBe(404)
})
