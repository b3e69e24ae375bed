import { type Fault, faultOf } from './refusal.ts'

/**
 * What became of a try, with the server's words: sent; deferred, to be tried again; bounced, because the address does not
 * take mail; failed, because the server will not take this one. `fault` is what was wrong, as far as it is known.
 */
export type DeliveryOutcome = { state: 'sent' | 'deferred' | 'bounced' | 'failed'; answer: string; fault?: Fault }

/** What an error of a try means. Only a refusal for good ends the trying, and only where it is said of the address or of this
 *  mail: what is ours or the server's to put right is waited for, and so is room in a mailbox. Source: RFC 5321, 4.2.1. */
export function outcomeOf(error: unknown): DeliveryOutcome {
  const { code = '', command = '', permanent, responseCode = 0, response, message = '' } = error as SmtpError
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

type SmtpError = { permanent?: boolean; responseCode?: number } & Partial<Record<SmtpWord, string>>
type SmtpWord = 'code' | 'command' | 'response' | 'message'

// Without a word from the server: an address, or a size, that no server would take.
const ours = ['EENVELOPE']
const mails = ['EMESSAGE']
// A refused sign-in or TLS is the operator's to put right; the mail waits for it.
const theirs = ['EAUTH', 'ENOAUTH', 'ETLS', 'EPROTOCOL', 'ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS']
