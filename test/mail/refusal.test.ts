import { outcomeOf } from '../../emails/smtp/outcome.ts'
import type { Fault } from '../../emails/smtp/refusal.ts'

type Row = [command: string, says: string, state: string, fault: Fault | undefined]

/** What servers say, each word for word as some server says it, and whom it counts against. */
const answers: Row[] = [
  // Said of the address.
  [
    'RCPT TO',
    '550 5.1.1 <nora@northwind.test>: Recipient address rejected: User unknown in virtual mailbox table',
    'bounced',
    'recipient',
  ],
  [
    'RCPT TO',
    '550-5.1.1 The email account that you tried to reach does not exist. 550 5.1.1 - gsmtp',
    'bounced',
    'recipient',
  ],
  [
    'RCPT TO',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    'bounced',
    'recipient',
  ],
  ['RCPT TO', '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)', 'bounced', 'recipient'],
  ['RCPT TO', '550 5.2.1 The email account that you tried to reach is disabled. - gsmtp', 'bounced', 'recipient'],
  ['RCPT TO', '550 5.1.2 Host unknown (Name server: northwind.test: host not found)', 'bounced', 'recipient'],
  ['RCPT TO', '501 5.1.3 Bad recipient address syntax', 'bounced', 'recipient'],
  ['RCPT TO', '556 5.1.10 Domain does not accept mail (nullMX)', 'bounced', 'recipient'],
  ['RCPT TO', '550 5.4.4 Unable to route: no such domain', 'bounced', 'recipient'],
  ['RCPT TO', '550 No such user here', 'bounced', 'recipient'],
  ['RCPT TO', '550 Mailbox unavailable', 'bounced', 'recipient'],
  ['RCPT TO', '550 Requested action not taken: mailbox unavailable', 'bounced', 'recipient'],
  ['RCPT TO', '550 5.5.0 Requested action not taken: mailbox unavailable', 'bounced', 'recipient'],
  ['RCPT TO', '550 Unknown recipient', 'bounced', 'recipient'],
  ['RCPT TO', '550 Invalid recipient', 'bounced', 'recipient'],
  ['RCPT TO', '511 sorry, no mailbox here by that name (#5.1.1 - chkuser)', 'bounced', 'recipient'],
  ['RCPT TO', '553 5.1.3 Invalid address', 'bounced', 'recipient'],
  ['RCPT TO', '551 User not local', 'bounced', 'recipient'],
  ['RCPT TO', "554 delivery error: dd This user doesn't have a yahoo.com account", 'bounced', 'recipient'],
  ['DATA', '550 5.1.1 Nobody of that name here', 'bounced', 'recipient'],
  // Ours, or the server's, to put right.
  ['RCPT TO', '554 5.7.1 <nora@northwind.test>: Relay access denied', 'deferred', 'server'],
  ['RCPT TO', '554 5.7.1 relay access denied', 'deferred', 'server'],
  ['RCPT TO', '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain', 'deferred', 'server'],
  ['RCPT TO', '550 Relaying denied', 'deferred', 'server'],
  ['RCPT TO', "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", 'deferred', 'server'],
  ['RCPT TO', "553 sorry, that domain isn't in my list of allowed rcpthosts", 'deferred', 'server'],
  ['RCPT TO', '550 5.7.1 Client was not authenticated', 'deferred', 'server'],
  ['MAIL FROM', '530 5.7.0 Authentication required', 'deferred', 'server'],
  ['MAIL FROM', '530 5.7.0 Must issue a STARTTLS command first', 'deferred', 'server'],
  ['MAIL FROM', '553 5.7.1 <portico@meridian.test>: Sender address rejected: not owned by user', 'deferred', 'server'],
  ['MAIL FROM', '550 5.1.8 Sender address rejected: Domain not found', 'deferred', 'server'],
  ['AUTH LOGIN', '535 5.7.8 Error: authentication failed', 'deferred', 'server'],
  ['RCPT TO', '421 4.3.2 Service shutting down', 'deferred', 'server'],
  // By somebody's policy.
  ['RCPT TO', '550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked using Spamhaus', 'failed', 'policy'],
  [
    'RCPT TO',
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; only senders inside may write',
    'deferred',
    'server',
  ],
  ['RCPT TO', '554 5.7.1 Rejected by policy', 'failed', 'policy'],
  ['RCPT TO', '550 Access denied', 'failed', 'policy'],
  ['DATA', '550 5.7.26 This mail has been blocked because the sender is unauthenticated', 'failed', 'policy'],
  ['DATA', '554 5.7.1 Message rejected as spam', 'failed', 'policy'],
  ['DATA', '552 5.3.4 Message size exceeds fixed limit', 'failed', 'policy'],
  ['DATA', '554 Transaction failed', 'failed', 'policy'],
  // Mailboxes that are full.
  ['RCPT TO', '552 5.2.2 The email account that you tried to reach is over quota.', 'deferred', 'mailbox'],
  ['RCPT TO', '552 Requested mail action aborted: exceeded storage allocation', 'deferred', 'mailbox'],
  ['RCPT TO', '550 5.2.2 Mailbox full', 'deferred', 'mailbox'],
  ['RCPT TO', '452 4.2.2 Mailbox full', 'deferred', undefined],
  // Put off for now.
  ['RCPT TO', '450 4.2.0 <nora@northwind.test>: Recipient address rejected: Greylisted', 'deferred', undefined],
  ['RCPT TO', '450 4.1.1 <nora@northwind.test>: unverified address', 'deferred', undefined],
]

test.each(answers)('%s: %s → %s, %s', (command, says, state, fault) => {
  const responseCode = Number(says.slice(0, 3))
  const code = command.startsWith('AUTH') ? 'EAUTH' : command === 'DATA' ? 'EMESSAGE' : 'EENVELOPE'
  const error = { code, command, response: says, responseCode, permanent: responseCode >= 500 }
  const { mostBytes: _, ...outcome } = outcomeOf(error, 1_000)
  expect(outcome).toEqual({ state, answer: says, ...(fault && { fault }) })
})

test.each([
  ['552 5.3.4 Message size exceeds fixed limit', 500],
  ['554 5.3.4 Message too big for system', 500],
  ['552 5.2.3 Message length exceeds administrative limit', 500],
  ['552 Message size exceeds maximum permitted', 500],
  ['552 5.2.2 Mailbox full: quota size exceeded', undefined],
  ['550 5.1.1 No such user', undefined],
])('%s: a mail of 1,000 bytes may have %s', (says, most) => {
  const error = {
    code: 'EMESSAGE',
    command: 'DATA',
    response: says,
    responseCode: Number(says.slice(0, 3)),
    permanent: true,
  }
  expect(outcomeOf(error, 1_000).mostBytes).toBe(most)
})

test('a mail that is larger than the server announces may have as much as that', () => {
  const error = { code: 'EMESSAGE', command: 'MAIL FROM', message: 'Message size larger than allowed 700' }
  expect(outcomeOf(error, 1_000)).toMatchObject({ state: 'failed', mostBytes: 700 })
})
