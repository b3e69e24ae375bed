import './office.ts'
import { closeMailConnections, deliver } from '../../emails/deliver.ts'
import { office } from './office.ts'
import { signatureOf } from './signing.ts'

const mail = {
  to: 'board@northwind.test',
  messageId: '<one@meridian.test>',
  subject: 'Where your projects stand: 4 projects, 23 Nov 2026',
  html: '<p>Grüße</p>',
  text: 'Grüße\n.\nends here\n',
}
const ready = async () => ({ commit() {}, rollback() {} })

beforeEach(() => office.forget())
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

test('a mail arrives as it was written, from the installation, marked as written by a machine', async () => {
  const attachments = [{ filename: 'projects.csv', contentType: 'text/csv', content: Buffer.from('a;b') }]
  expect(await deliver({ ...mail, attachments, sender: 'Meridian Works' }, ready)).toEqual({
    state: 'sent',
    answer: expect.stringMatching(/^250 /),
  })
  const [{ mail: read, to }] = office.taken as [(typeof office.taken)[0]]
  expect(to).toBe('board@northwind.test')
  expect(read).toMatchObject({ messageId: mail.messageId, subject: mail.subject, html: mail.html })
  expect(read.text).toBe(mail.text)
  expect(read.from?.text).toBe('"Meridian Works" <portico@meridian.test>')
  expect(read.headers.get('auto-submitted')).toBe('auto-generated')
  expect(read.attachments.map((file) => [file.filename, file.contentType, file.content.toString()])).toEqual([
    ['projects.csv', 'text/csv', 'a;b'],
  ])
})

test('a mail of a thread names the one it answers, where answers go, and how to end such mails with one press', async () => {
  const unsubscribe = `https://portal.meridian.test/subscriptions/${'x'.repeat(120)}`
  const replyTo = { name: 'Milo Novak', address: 'milo@meridian.test' }
  await deliver({ ...mail, thread: '<first@meridian.test>', replyTo, unsubscribe }, ready)
  const { mail: read, raw } = office.taken[0] as (typeof office.taken)[0]
  expect([read.inReplyTo, read.references, read.replyTo?.text]).toEqual([
    '<first@meridian.test>',
    '<first@meridian.test>',
    '"Milo Novak" <milo@meridian.test>',
  ])
  expect(raw).toContain(`\r\nList-Unsubscribe: <${unsubscribe}>\r\n`)
  expect(raw).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
})

test('it is signed as DKIM_KEY says, with both headers that end such mails; what is changed on the way is noticed', async () => {
  const unsubscribe = 'https://portal.meridian.test/subscriptions/x'
  const attachments = [{ filename: 'a.bin', contentType: 'application/pdf', content: Buffer.alloc(300_000, 'ä') }]
  await deliver({ ...mail, unsubscribe, attachments, sender: 'Müller & Söhne' }, ready)
  const { raw } = office.taken[0] as (typeof office.taken)[0]
  const { result, covers } = await signatureOf(raw)
  expect(result).toBe('pass')
  expect(covers).toEqual(
    expect.arrayContaining(['from', 'to', 'subject', 'message-id', 'list-unsubscribe', 'list-unsubscribe-post']),
  )
  expect((await signatureOf(raw.replace('One-Click', 'Two-Click'))).result).toBe('fail')
})

test('it comes back to the address of its delivery, where there is one', async () => {
  await deliver({ ...mail, returnTo: 'bounces+1@meridian.test' }, ready)
  await deliver(mail, ready)
  expect(office.taken.map(({ from }) => from)).toEqual(['bounces+1@meridian.test', 'portico@meridian.test'])
  expect(office.taken[0]?.mail.from?.text).toBe('portico@meridian.test')
})

test('a subject or an address cannot add headers of its own', async () => {
  await deliver({ ...mail, subject: 'Line 4\r\nBcc: otto@globex.test', to: 'nora@northwind.test' }, ready)
  expect(office.taken).toHaveLength(1)
  expect(office.taken[0]?.mail.bcc).toBeUndefined()
})

test('until it is handed over, the server has nothing', async () => {
  let before: number | undefined
  await deliver(mail, async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    before = office.arrived
    return ready()
  })
  expect([before, office.arrived]).toEqual([0, 1])
})

test('a mail that may not be handed over never arrives, and the next one does', async () => {
  const taken = deliver(mail, () => Promise.reject(new Error('somebody else is sending it')))
  await expect(taken).rejects.toThrow('somebody else is sending it')
  expect(await deliver({ ...mail, messageId: '<two@meridian.test>' }, ready)).toMatchObject({ state: 'sent' })
  expect([office.arrived, office.taken[0]?.mail.messageId]).toEqual([1, '<two@meridian.test>'])
})

const refusals = [
  [
    'an unknown mailbox',
    'toRecipients',
    550,
    '5.1.1 Nobody of that name here',
    { state: 'bounced', fault: 'recipient' },
  ],
  ['a mailbox that is busy', 'toRecipients', 450, '4.2.1 Busy', { state: 'deferred' }],
  ['a mail the server does not want', 'toMails', 554, '5.7.1 Not that', { state: 'failed', fault: 'policy' }],
  ['a server without room at the moment', 'toMails', 451, '4.3.1 No room', { state: 'deferred' }],
] as const

test.each(refusals)('%s is told in the words of the server (%s, %i %s)', async (_name, at, code, says, outcome) => {
  office[at].push({ code, says })
  expect(await deliver(mail, ready)).toEqual({ ...outcome, answer: `${code} ${says}` })
  expect(office.taken).toHaveLength(0)
})

test('a server that hangs up before it answers is tried again later, not at once', async () => {
  office.toMails.push({ hangsUp: true })
  expect(await deliver(mail, ready)).toMatchObject({ state: 'deferred' })
  expect(office.arrived).toBe(1)
})

test('an address that is none fails without a word from the server', async () => {
  expect(await deliver({ ...mail, to: 'nobody' }, ready)).toMatchObject({ state: 'failed' })
})

test('a server that is not there is tried again later', async () => {
  closeMailConnections()
  await office.close()
  expect(await deliver(mail, ready)).toMatchObject({
    state: 'deferred',
    fault: 'server',
    answer: expect.stringContaining('ECONNREFUSED'),
  })
})
