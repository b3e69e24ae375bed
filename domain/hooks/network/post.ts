import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP } from 'node:net'
import { hostOf, isOwnMachine } from './address.ts'
import { beginningOf } from './answer.ts'
import { faultOf, type WebhookFault } from './fault.ts'
import { AddressRefused, guardedLookup, type Resolve } from './lookup.ts'
import { mayReach } from './reach.ts'
import { retryAfterOf } from './retry-after.ts'

/** What came of one try: the status and the beginning of the answer, or why there was none; in how many milliseconds. `retryAfter`: how long it asks to
 *  be left alone, in milliseconds; 0 where it does not. */
export type WebhookOutcome = Answered & { fault: WebhookFault | null; took: number }
type Answered = { status: number | null; answer: string; retryAfter: number }

/** How long the whole of a try may take, in milliseconds. */
const patience = 10_000

/**
 * Sends a body to an address, once, on a connection of its own; whatever it leads on to is not followed, and no more than the beginning of the answer
 * is read. Never throws: what went wrong is what came of it. `resolve` is how names are looked up.
 */
export async function postTo(
  to: string,
  { headers, body, within = patience }: { headers: Record<string, string>; body: string; within?: number },
  resolve?: Resolve,
): Promise<WebhookOutcome> {
  const begun = performance.now()
  const told = await exchange(new URL(to), { headers, body, within }, resolve).catch((error: Error) => ({
    ...{ status: null, answer: '', retryAfter: 0 },
    fault: faultOf(error),
  }))
  return { ...told, took: Math.round(performance.now() - begun) }
}

type Sent = { headers: Record<string, string>; body: string; within: number }

function exchange(url: URL, { headers, body, within }: Sent, resolve?: Resolve): Promise<Omit<WebhookOutcome, 'took'>> {
  const isPlain = url.protocol === 'http:'
  if (isPlain && !isOwnMachine(url)) return Promise.reject(new AddressRefused(url.href))
  // A connection to an address that is none but numbers asks nobody.
  if (isIP(hostOf(url)) && !mayReach(hostOf(url))) return Promise.reject(new AddressRefused(url.href))
  const request = isPlain ? requestPlain : requestSecure
  return new Promise((tell, fail) => {
    const signal = AbortSignal.timeout(within)
    const how = { method: 'POST', agent: false, lookup: guardedLookup(resolve), signal } as const
    const sending = request(url, { ...how, headers: { ...headers, 'content-length': Buffer.byteLength(body) } })
    sending.on('error', fail)
    // Unasked for, and without this neither an answer nor an error: it would be waited for without end.
    sending.on('upgrade', ({ statusCode = null }, socket) => {
      socket.destroy()
      tell({ status: statusCode, fault: null, answer: '', retryAfter: 0 })
    })
    sending.on('response', async (response) => {
      const answer = await beginningOf(response)
      sending.destroy()
      tell({ status: response.statusCode ?? null, fault: null, answer, retryAfter: retryAfterOf(response) })
    })
    sending.end(body)
  })
}
