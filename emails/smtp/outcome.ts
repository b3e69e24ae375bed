import { type Fault, faultOf, isTooLarge } from './refusal.ts'

/**
 * What became of a try, with the server's words: sent; deferred, to be tried again; bounced, because the address does not
 * take mail; failed, because the server will not take this one. `fault` is what was wrong, as far as it is known; `mostBytes`
 * is set where the mail was too large: one so large may be taken.
 */
export type DeliveryOutcome = {
  state: 'sent' | 'deferred' | 'bounced' | 'failed'
  answer: string
  fault?: Fault
  mostBytes?: number
}

/** What an error of a try means. Only a refusal for good ends the trying, and only where it is said of the address or of this
 *  mail (of so many bytes): what is ours or the server's to put right is waited for, and so is room in a mailbox. Source: RFC 5321, 4.2.1. */
export function outcomeOf(error: unknown, bytes: number): DeliveryOutcome {
  const outcome = stateOf(error as SmtpError)
  const most = mostBytesAfter(error as SmtpError, bytes)
  return most === null ? outcome : { ...outcome, mostBytes: most }
}

function stateOf(error: SmtpError): DeliveryOutcome {
  const { code = '', command = '', permanent, responseCode = 0, response, message = '' } = error
  const answer = (response || message || String(error)).replace(/\s+/g, ' ').slice(0, 500)
  if (permanent === undefined) {
    if (mails.includes(code)) return { state: 'failed', answer, fault: 'policy' }
    return ours.includes(code) ? { state: 'failed', answer, fault: 'recipient' } : deferred(answer, 'server')
  }
  if (theirs.includes(code)) return deferred(answer, 'server')
  if (!permanent)
    return responseCode === 421 || command === 'MAIL FROM' ? deferred(answer, 'server') : { state: 'deferred', answer }
  const fault = faultOf({ code: responseCode, says: response ?? '', command })
  return { state: stateAfter[fault], answer, fault }
}

const stateAfter = { recipient: 'bounced', mailbox: 'deferred', policy: 'failed', server: 'deferred' } as const

const deferred = (answer: string, fault: Fault): DeliveryOutcome => ({ state: 'deferred', answer, fault })

/** How large a mail the server takes that has found this one too large: what it announces (RFC 1870), else the half; null where it has not. */
function mostBytesAfter({ code, message = '', response = '', responseCode, permanent }: SmtpError, bytes: number) {
  if (code === 'EMESSAGE' && permanent === undefined) return Number(/\d+$/.exec(message)?.[0] ?? bytes / 2)
  return permanent && isTooLarge(responseCode ?? 0, response) ? Math.floor(bytes / 2) : null
}

type SmtpError = { permanent?: boolean; responseCode?: number } & Partial<Record<SmtpWord, string>>
type SmtpWord = 'code' | 'command' | 'response' | 'message'

// Without a word from the server: an address, or a size, that no server would take.
const ours = ['EENVELOPE']
const mails = ['EMESSAGE']
// A refused sign-in or TLS is the operator's to put right; the mail waits for it.
const theirs = ['EAUTH', 'ENOAUTH', 'ETLS', 'EPROTOCOL', 'ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS']
