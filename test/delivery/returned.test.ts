/** @mailReturn bounces@meridian.test */
import { beforeEach, expect, test } from '@jest/globals'
import type { Delivery } from '@prisma/client'
import { recipientsOf } from '../../domain/reports/runs/recipients.ts'
import { settleRuns } from '../../domain/reports/runs/settle.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { takeReturned } from '../../jobs/returned.ts'
import { prisma } from '../../prisma/client.ts'
import { deleteCastSchedule, scheduleOf } from '../reports/schedules.ts'

beforeEach(deleteCastSchedule)

/** The report to the board, which the server has taken; where it comes back to. */
async function sent() {
  const scheduleId = await scheduleOf()
  const run = await prisma.run.create({ data: { scheduleId, dueAt: new Date(), trigger: 'schedule' } })
  await startRun(run.id)
  const { id } = await prisma.delivery.findFirstOrThrow({ where: { runId: run.id } })
  const data = { state: 'sent' as const, answer: '250 queued', sentAt: new Date() }
  const delivery = await prisma.delivery.update({ where: { id }, data })
  await settleRuns()
  const mail = await mailOf(delivery)
  return { scheduleId, runId: run.id, delivery, box: ('returnTo' in mail && mail.returnTo) || '' }
}

type Written = { to?: string; action?: string; status?: string; says?: string; about?: string; messageId?: string }

const report = (
  { to = 'bounces@meridian.test', messageId = '<x@elsewhere.test>', ...more }: Written,
  kind = 'delivery-status',
) =>
  Buffer.from(
    [
      `Return-Path: <>\nFrom: MAILER-DAEMON@mx.test\nTo: <${to}>\nSubject: Undelivered Mail\nMIME-Version: 1.0`,
      `Content-Type: multipart/report; report-type=${kind}; boundary="b"\n`,
      `--b\nContent-Type: text/plain\n\nI am sorry.\n--b\nContent-Type: message/${kind}\n`,
      kind === 'delivery-status' ? statusOf(more) : 'Feedback-Type: abuse\nUser-Agent: Mail/1\nVersion: 1',
      `\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID:\n ${messageId}\nSubject: Projects\n\n--b--\n`,
    ]
      .join('\n')
      .replace(/\n/g, '\r\n'),
  )

const statusOf = ({ action = 'failed', status = '5.1.1', about = 'board@northwind.test', says }: Written) =>
  `Reporting-MTA: dns; mx.test\n\nFinal-Recipient: rfc822; ${about}\nAction: ${action}\nStatus: ${status}${says ? `\nDiagnostic-Code: smtp; ${says}` : ''}`

const find = ({ id }: Delivery) => prisma.delivery.findUniqueOrThrow({ where: { id } })
const because = async (scheduleId: string) => (await recipientsOf(prisma, scheduleId)).map(({ because }) => because)

test('what comes back from an unknown address has bounced, in the words of the server, once; reports to it rest, and its run says so', async () => {
  const { delivery, box, scheduleId, runId } = await sent()
  expect(box).toMatch(/^bounces\+[0-9a-f]{52}@meridian\.test$/)
  const words = '550 5.1.1 <board@northwind.test>: User\n unknown'
  const mail = report({ to: box.toUpperCase(), says: words, about: 'elsewhere@northwind.test' })
  expect(await takeReturned(mail)).toEqual({ id: delivery.id, became: 'bounced' })
  const bounced = await find(delivery)
  expect(bounced).toMatchObject({ state: 'bounced', fault: 'recipient', answer: words.replace('\n ', ' ') })
  expect(await takeReturned(mail)).toEqual({ id: delivery.id, became: 'nothing' })
  expect(await find(delivery)).toEqual(bounced)
  expect(await because(scheduleId)).toEqual(['bounced'])
  expect((await prisma.run.findUniqueOrThrow({ where: { id: runId } })).error).toBe('not-delivered 1 1')
})

test.each([
  ['a policy', { status: '5.7.1', says: '550 5.7.1 Message looks like spam' }, 'failed', 'policy'],
  ['a mailbox that is full', { status: '5.2.2' }, 'failed', 'mailbox'],
  ['a server that was away for days', { status: '4.4.7', says: '' }, 'failed', 'server'],
])('what %s sent back has not arrived, and does not count against its address', async (_, about, state, fault) => {
  const { delivery, box, scheduleId } = await sent()
  await takeReturned(report(about), box)
  expect(await find(delivery)).toMatchObject({ state, fault })
  expect(await because(scheduleId)).toEqual([null])
})

test('a delay is noted and changes nothing else; without its own address a mail is known by its message id and its recipient', async () => {
  const { delivery } = await sent()
  const { messageId } = delivery
  const late = report({ messageId, action: 'delayed', status: '4.4.1', says: 'connection timed out' })
  expect((await takeReturned(late)).became).toBe('delayed')
  expect((await takeReturned(late)).became).toBe('nothing')
  expect(await find(delivery)).toMatchObject({ state: 'sent', fault: null, answer: 'connection timed out' })
  await expect(takeReturned(report({ messageId, about: 'max@northwind.test' }))).rejects.toMatchObject({
    code: 'unknown',
  })
  expect((await takeReturned(report({ messageId, about: 'Board@Northwind.test' }))).became).toBe('bounced')
})

test('a complaint ends the schedule to its reader at once, once', async () => {
  const { delivery, box, scheduleId } = await sent()
  const mail = report({ messageId: delivery.messageId }, 'feedback-report')
  expect((await takeReturned(mail, 'abuse@meridian.test')).became).toBe('complaint')
  expect((await takeReturned(mail, box)).became).toBe('nothing')
  expect(await because(scheduleId)).toEqual(['unsubscribed'])
  expect(await find(delivery)).toMatchObject({ state: 'sent', answer: 'complained' })
  expect(await prisma.activity.count({ where: { action: 'unsubscribe', subjectId: scheduleId } })).toBe(1)
})

test('what is forged, foreign, reports nothing or is no mail is refused by name and changes nothing', async () => {
  const { delivery, box } = await sent()
  const before = await find(delivery)
  const forged = box.replace(/.@/, box.includes('0@') ? '1@' : '0@')
  const mails: [string, Buffer][] = [
    ['forged', report({ to: forged, messageId: delivery.messageId })],
    ['unknown', report({})],
    ['unknown', report({}, 'feedback-report')],
    ['no-report', report({ to: box, action: 'delivered', status: '2.0.0' })],
    ['no-report', Buffer.from(`To: ${box}\r\nSubject: I am on holiday\r\n\r\nUntil Monday.\r\n`)],
    ['no-report', Buffer.alloc(0)],
    ['no-report', Buffer.alloc(200_000, 0xff)],
    ['unreadable', Buffer.from(`Subject: deep\r\n${deep(400)}`)],
  ]
  for (const [code, mail] of mails) await expect(takeReturned(mail)).rejects.toMatchObject({ status: 422, code })
  expect(await find(delivery)).toEqual(before)
})

const deep = (levels: number) =>
  Array.from(
    { length: levels },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  ).join('')
