import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

type Received = { id: string; headers: Record<string, string>; body: string; told: Told }
type Told = { type: string; timestamp: string; data: { id: string; changed?: string[]; row?: Record<string, unknown> } }
type Answer = (res: ServerResponse, req: IncomingMessage) => void

/** A machine that webhooks are sent to: what it got, and how it answers. */
export class Receiver {
  readonly received: Received[] = []
  answer: Answer = (res) => res.end('thanks')
  /** How many it has in its hands at this moment, and had at most. */
  open = 0
  most = 0
  readonly #server = createServer((req, res) => this.#take(req, res))

  /** Begins to listen; resolves with its address. */
  listen(): Promise<string> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        resolve(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`)
      })
    })
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** Takes all that came away. */
  taken(): Received[] {
    return this.received.splice(0)
  }

  async #take(req: IncomingMessage, res: ServerResponse) {
    this.most = Math.max(this.most, ++this.open)
    res.on('close', () => this.open--)
    let body = ''
    for await (const chunk of req) body += chunk
    const headers = Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)]))
    this.received.push({ id: headers['webhook-id'] ?? '', headers, body, told: JSON.parse(body) })
    this.answer(res, req)
  }
}

/** Whether another's library takes a message to be signed with a secret. */
export function isSigned(secret: string, { headers, body }: Received): boolean {
  try {
    new Webhook(secret).verify(body, headers)
    return true
  } catch {
    return false
  }
}
