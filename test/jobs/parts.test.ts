import '../mail/office.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { office, type ReceivedMail } from '../mail/office.ts'
import { scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'
import { drain, skipRetryPauses } from './queue.ts'

afterAll(async () => {
  closeMailConnections()
  await office.close()
})

/** A run to one address with a PDF and a workbook: packed they have 13 and 4 kB. */
async function inParts(mailLimit: number | null) {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const recipient = { email: 'parts@one.test', organisationId: world.organisations.northwind, accessLevelId }
  const formats = ['pdf' as const, 'xlsx' as const, 'html' as const]
  const scheduleId = await scheduleOf({ recipients: [recipient], formats })
  const run = { scheduleId, dueAt: new Date(), trigger: 'schedule' as const, mailLimit }
  const { id } = await prisma.run.create({ data: run })
  office.forget()
  await startRun(id)
  return { id, delivery: () => prisma.delivery.findFirstOrThrow({ where: { runId: id }, include: { mails: true } }) }
}
/** As many bytes of a mail as leave its files room for the larger of both. */
const room = 85_000
const files = ({ mail }: ReceivedMail) => mail.attachments.flatMap(({ cid, filename }) => (cid ? [] : [filename]))
const headers = ({ raw }: ReceivedMail) => raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n\s+/g, ' ')

const again = async () => {
  await skipRetryPauses()
  await drain()
}

test('a report whose files do not fit into one mail comes in several, which name what they carry, in one thread, each with the way to end them', async () => {
  const { delivery } = await inParts(room)
  await drain()
  const [first, second] = office.taken as [ReceivedMail, ReceivedMail]
  expect(office.taken).toHaveLength(2)
  expect(office.taken.map(({ mail }) => mail.subject?.slice(-8))).toEqual(
    [' (1 of 2)', ' (2 of 2)'].map((end) => end.slice(-8)),
  )
  expect([files(first), files(second)]).toEqual([[expect.stringMatching(/pdf/)], [expect.stringMatching(/xlsx/)]])
  for (const taken of [first, second]) {
    expect(taken.mail.text).toMatch(/\.xlsx: Excel, \d+ rows, [\d.]+ kB/)
    expect(taken.mail.text).toContain('and these have more: they come in 2 mails.')
    expect(headers(taken)).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  }
  const [id, thread] = [first.mail.messageId, second.mail.messageId]
  expect(thread).toBe(id?.replace('@', '.part2@'))
  expect(second.mail).toMatchObject({ inReplyTo: id, references: id })
  const { mails, ...settled } = await delivery()
  expect(settled).toMatchObject({ state: 'sent', parts: 2, messageId: id })
  expect(mails.map(({ part, of, state }) => [part, of, state])).toEqual([
    [1, 2, 'sent'],
    [2, 2, 'sent'],
  ])
  expect(settled.bytes).toBe(mails.reduce((sum, { bytes }) => sum + bytes, 0))
})

test('a refusal of one is said of that one, and only that one is sent again', async () => {
  const { delivery } = await inParts(room)
  office.whenTaken = () => {
    office.whenTaken = () => {}
    office.toMails.push({ code: 451, says: '4.3.0 Come back later' })
  }
  await drain()
  expect(await delivery()).toMatchObject({
    state: 'deferred',
    parts: 2,
    answer: expect.stringMatching(/^2\/2: 451 /),
  })
  await again()
  expect(office.taken.map(({ mail }) => mail.subject?.slice(-8))).toEqual(['(1 of 2)', '(2 of 2)'])
  expect(await delivery()).toMatchObject({ state: 'sent' })
})

test('when it has changed after the first was taken, one more mail leads to all of it instead', async () => {
  const { id, delivery } = await inParts(room)
  office.whenTaken = () => {
    office.whenTaken = () => {}
    office.toMails.push({ code: 451, says: '4.3.0 Come back later' })
  }
  await drain()
  await prisma.run.update({ where: { id }, data: { mailLimit: null } })
  await again()
  expect(office.taken).toHaveLength(2)
  expect(office.taken[1]?.mail).toMatchObject({ subject: expect.stringMatching(/^The rest of /), attachments: [] })
  expect(office.taken[1]?.mail.text).toMatch(/portal\.meridian\.test\/delivered\/\w+/)
  expect(await delivery()).toMatchObject({ state: 'sent', parts: 2 })
})

test('a server that takes smaller mails only gets smaller ones, for the whole run', async () => {
  closeMailConnections()
  office.takesAtMost(40_000)
  const { id, delivery } = await inParts(null)
  await drain()
  expect(office.taken).toEqual([])
  expect(await delivery()).toMatchObject({
    state: 'deferred',
    answer: expect.stringContaining('larger than allowed'),
  })
  expect(await prisma.run.findUniqueOrThrow({ where: { id } })).toMatchObject({ mailLimit: 40_000 })
  await again()
  closeMailConnections()
  office.takesAtMost(0)
  expect(office.taken.map(files)).toEqual([[expect.stringMatching(/xlsx/)]])
  expect(office.taken[0]?.mail.text).toMatch(/\.pdf is not attached\. [\s\S]*portal\.meridian\.test\/delivered\/\w+/)
  expect(await delivery()).toMatchObject({ state: 'sent', parts: null })
})
