import { beforeEach, expect, test } from '@jest/globals'
import { sendTest } from '../../domain/reports/schedules/run-now.ts'
import { write } from '../../emails/message.ts'
import { reportPart, reportRest } from '../../emails/reports/part.tsx'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { mailed } from './mailed.ts'
import { deleteCastSchedule, scheduleOf } from './schedules.ts'

beforeEach(deleteCastSchedule)

/** What a mailbox shows of a mail before it is opened. */
const preheader = (html: string) => /<div[^>]*display:none[^>]*>([^<]*)/.exec(html)?.[1]

async function sentToSofia(scheduleId: string) {
  const runId = await sendTest(await actorOf('sofia'), scheduleId)
  const mail = await mailOf(await prisma.delivery.findFirstOrThrow({ where: { runId } }))
  if ('withheld' in mail) throw new Error(mail.withheld)
  return mail
}

test.each([
  ['en', 'Test: ', 'This is a test. It went to you alone'],
  ['de', 'Test: ', 'Das ist ein Test. Er ging nur an Sie'],
] as const)(
  'what Sofia sends to herself says so in its subject, beside it and at its top (%s)',
  async (locale, mark, line) => {
    const where = { email: world.people.sofia.email }
    const before = await prisma.person.findUniqueOrThrow({ where })
    await prisma.person.update({ where, data: { locale } })
    const { subject, html, text } = await sentToSofia(await scheduleOf({ toCustomers: true }))
    await prisma.person.update({ where, data: { locale: before.locale } })
    expect(subject).toMatch(new RegExp(`^${mark}Where your projects stand`))
    expect(preheader(html)).toMatch(new RegExp(`^${mark}`))
    expect(html.indexOf(line)).toBeGreaterThan(0)
    expect(html.indexOf(line)).toBeLessThan(html.indexOf('<h1'))
    expect(text.startsWith(line)).toBe(true)
  },
)

test('what the schedule sends is not called a test', async () => {
  const { mail } = await mailed('board@northwind.test')
  expect(mail.subject).not.toContain('Test')
  expect(`${preheader(mail.html)} ${mail.text}`).not.toMatch(/Test:|This is a test/)
})

test('the further mails of a test are marked as well', async () => {
  const sent = [
    await write(reportPart, { ...reportPart.preview, test: true }),
    await write(reportRest, { ...reportRest.preview, test: true }),
  ]
  for (const { subject, html, text } of sent) {
    expect([subject.slice(0, 6), preheader(html)?.slice(0, 6)]).toEqual(['Test: ', 'Test: '])
    expect(text.startsWith('This is a test.')).toBe(true)
  }
})

test('a test leaves the schedule as it was, and nobody else gets anything', async () => {
  const scheduleId = await scheduleOf({ toCustomers: true })
  const before = await prisma.schedule.findUniqueOrThrow({ where: { id: scheduleId } })
  await sentToSofia(scheduleId)
  expect(await prisma.schedule.findUniqueOrThrow({ where: { id: scheduleId } })).toEqual(before)
  expect(await prisma.delivery.findMany({ select: { email: true } })).toEqual([{ email: 'sofia@meridian.test' }])
})
