/**
 * What became of a try, with the server's words: sent; deferred, to be tried again; bounced, because the address does not
 * take mail; failed, because the server will not take this one.
 */
export type Outcome = { state: 'sent' | 'deferred' | 'bounced' | 'failed'; answer: string }

/** What an error of a try means. Only a refusal for good ends the trying. Source: RFC 5321, 4.2.1. */
export function outcomeOf(error: unknown): Outcome {
  const { code = '', command, permanent, response, message = '' } = error as SmtpError
  const answer = (response || message || String(error)).replace(/\s+/g, ' ').slice(0, 500)
  if (permanent === undefined) return { state: ours.includes(code) ? 'failed' : 'deferred', answer }
  if (!permanent || theirs.includes(code)) return { state: 'deferred', answer }
  return { state: command === 'RCPT TO' ? 'bounced' : 'failed', answer }
}

type SmtpError = { code?: string; command?: string; permanent?: boolean; response?: string; message?: string }

// Without a word from the server: an address or a size that no server would take.
const ours = ['EENVELOPE', 'EMESSAGE']
// A refused sign-in or TLS is the operator's to put right; the mail waits for it.
const theirs = ['EAUTH', 'ENOAUTH', 'ETLS', 'EPROTOCOL']
