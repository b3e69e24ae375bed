import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** Where a way is cut: before the database has got what it is asked, or before whoever asked has got the answer; for one connection or for all. */
export type Cut = { before: 'question' | 'answer'; of: 'one' | 'all' }

/** A way to the database of this test, which can be cut at any statement. */
export class WayToDatabase {
  /** How many statements have come by. */
  asked = 0
  /** Asked at each statement, with its number from 1 and its text or name. */
  cutAt: (at: number, statement: string) => Cut | null = () => null
  readonly #server: Server
  readonly #ways = new Set<() => void>()
  #isShut = false

  constructor(readonly database = new URL(process.env.DATABASE_URL ?? '')) {
    this.#server = createServer((asker) => this.#pass(asker)).listen(0, '127.0.0.1')
  }

  get address(): string {
    const at = this.#server.address()
    const url = new URL(this.database)
    url.host = `127.0.0.1:${typeof at === 'object' && at?.port}`
    return url.href
  }

  /** From now on nobody comes through, and who has come through is lost. */
  shut(): void {
    this.#isShut = true
    for (const lose of this.#ways) lose()
  }

  open(): void {
    this.#isShut = false
  }

  async close(): Promise<void> {
    this.shut()
    this.#server.close()
    await once(this.#server, 'close')
  }

  #pass(asker: Socket) {
    if (this.#isShut) return asker.destroy()
    const database = connect(Number(this.database.port), this.database.hostname)
    const lose = () => {
      this.#ways.delete(lose)
      asker.destroy()
      database.destroy()
    }
    this.#ways.add(lose)
    for (const end of [asker, database]) end.on('error', lose).on('close', lose)
    let isDeaf = false
    database.on('data', (bytes) => isDeaf || asker.write(bytes))
    const read = messages()
    asker.on('data', (bytes) => {
      for (const { message, statement } of read(bytes)) {
        const cut = statement === null ? null : this.cutAt(++this.asked, statement)
        const end = () => (cut?.of === 'all' ? this.shut() : lose())
        if (cut?.before === 'question') return end()
        if (cut) {
          isDeaf = true
          database.once('data', end)
        }
        database.write(message)
      }
    })
  }
}

type Message = { message: Buffer; statement: string | null }

/** Takes the messages of a client apart: the first has no kind; Q is a statement, P one that is kept for the B behind it. Source: PostgreSQL, 53.7. */
function messages(): (bytes: Buffer) => Message[] {
  let left = Buffer.alloc(0)
  let head = 0
  let kept = ''
  return (bytes) => {
    left = Buffer.concat([left, bytes])
    const found: Message[] = []
    while (left.length >= head + 4 && left.length >= head + left.readUInt32BE(head)) {
      const message = left.subarray(0, head + left.readUInt32BE(head))
      left = left.subarray(message.length)
      const kind = head ? String.fromCharCode(message[0] ?? 0) : ''
      const text = message.toString('latin1', 5).replaceAll('\0', ' ')
      head = 1
      if (kind === 'P') kept = text
      found.push({ message, statement: kind === 'Q' ? text : kind === 'B' ? `${kept} ${text}` : null })
      if (kind === 'B') kept = ''
    }
    return found
  }
}
