/**
 * What a refusal is said of: the address; the room in its mailbox; this mail, by somebody's policy; or us and the server, which
 * is for those to put right who look after it.
 */
export type Fault = 'recipient' | 'mailbox' | 'policy' | 'server'

/** A refusal as the server said it, and the command it answers; `DATA` is the answer to a whole mail. */
export type Refusal = { code: number; says: string; command: string }

/** What an enhanced status code is said of. Source: RFC 3463 and its registry; 5.4.1 and 5.4.310 as Exchange Online uses them. */
const byStatus: [RegExp, Fault][] = [
  [/^[45]\.1\.(1|2|3|6|10)$|^5\.2\.1$|^5\.4\.(1|4|310)$/, 'recipient'],
  [/^[45]\.2\.2$/, 'mailbox'],
  [/^[45]\.(1\.[78]|3\.[0-35-9]|4\.\d+|5\.[1-4])$/, 'server'],
  [/^[45]\.(2\.3|3\.4|6\.\d+|7\.\d+)$/, 'policy'],
]

/** What the words of a refusal are said of, where its status does not tell. The first that fits counts. */
const byWords: [RegExp, Fault][] = [
  [/relay|rcpthosts|(?<!un)authenticat|must (issue a )?starttls|log ?in first|not permitted to send/i, 'server'],
  [
    /spam|black ?list|block(ed|list)|\brbl\b|reputation|policy|spf|dkim|dmarc|access denied|not allowed|greylist/i,
    'policy',
  ],
  [/full|quota|exceeded storage|insufficient (system )?storage|too large|size limit/i, 'mailbox'],
  [
    /unknown|no such|not found|does(n't| not) (exist|have)|no mailbox|unavailable|disabled|inactive|invalid|undeliverable|not (a )?(known|valid)|no longer|not here/i,
    'recipient',
  ],
]

const signIn = [530, 534, 535, 538]
const ofAddress = [550, 551, 553, 556]

/** What a refusal for good is said of. */
export function faultOf({ code, says, command }: Refusal): Fault {
  const words = says.replace(/^\d{3}[ -]/, '')
  const [status] = /^[45]\.\d{1,3}\.\d{1,3}\b/.exec(words) ?? []
  const byCode = signIn.includes(code) ? 'server' : code === 552 ? sizeFault(words) : undefined
  const told =
    byCode ??
    problemDetailsOf(byStatus, status) ??
    problemDetailsOf(byWords, words) ??
    (ofAddress.includes(code) ? 'recipient' : 'policy')
  // Nobody but the relay itself refuses whole senders, and only of us.
  if (/^(MAIL|CONN|AUTH)/.test(command) && told !== 'mailbox') return 'server'
  return told === 'policy' && problemDetailsOf(byWords, words) === 'server' ? 'server' : told
}

/** 552 is used for mailboxes that are full and for mails that are too large. */
const sizeFault = (words: string): Fault => (saysLarge.test(words) ? 'policy' : 'mailbox')
const saysLarge = /large|size|length/i

/** Whether a refusal for good is of the size of the mail. Sources: RFC 1870, 6.1; RFC 3463, 3.3 and 3.4 (x.2.3 and x.3.4). */
export function isTooLarge(code: number, says: string): boolean {
  const [status] = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(says) ?? []
  return status === '5.3.4' || status === '5.2.3' || (code === 552 && status !== '5.2.2' && saysLarge.test(says))
}

function problemDetailsOf(table: [RegExp, Fault][], text: string | undefined): Fault | undefined {
  return text === undefined ? undefined : table.find(([pattern]) => pattern.test(text))?.[1]
}
