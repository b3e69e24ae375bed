import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'

/** Where the server stops answering: at RCPT, at DATA, or when it has a mail completely. */
export type Stall = 'RCPT' | 'DATA' | 'answer'

/** A mail that the server has got completely, up to its full stop. */
export type Received = { messageId: string; size: number; accepted: boolean }

/** A mail server that stops answering where it is told to, until it is told to go on. It says what it has got, byte by byte. */
export class StallingServer {
  readonly received: Received[] = []
  stallAt: Stall | null = null
  /** How many conversations hang at this moment. */
  hanging = 0
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #goOn: (() => void)[] = []

  /** With `pipelining` the client sends MAIL, RCPT and DATA at once. */
  constructor(readonly pipelining = false) {
    this.#server = createServer((socket) => this.#talk(socket)).listen(0)
  }

  get address(): string {
    const at = this.#server.address()
    return `smtp://localhost:${typeof at === 'object' && at?.port}`
  }

  /** How many connections are open. */
  get connections(): number {
    return this.#sockets.size
  }

  /** Stalls no longer, and answers those who still wait. */
  goOn(): void {
    this.stallAt = null
    for (const answer of this.#goOn.splice(0)) answer()
    this.hanging = 0
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
    await once(this.#server, 'close')
  }

  #talk(socket: Socket) {
    this.#sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => this.#sockets.delete(socket))
    const talk = { text: '', isMail: false }
    const say = (words: string) => socket.write(`${words}\r\n`)
    say('220 stalling.test')
    const listen = async () => {
      for (;;) {
        const end = talk.isMail ? '\r\n.\r\n' : '\r\n'
        const at = talk.text.indexOf(end)
        if (at < 0) return
        const part = talk.text.slice(0, at)
        talk.text = talk.text.slice(at + end.length)
        if (talk.isMail) await this.#take(part, say)
        else if (/^RCPT/i.test(part)) await this.#answer('RCPT', () => say('250 2.1.5 Known here'))
        else if (/^DATA/i.test(part)) await this.#answer('DATA', () => say('354 Go on'))
        else if (/^EHLO/i.test(part)) say(this.pipelining ? '250-stalling.test\r\n250 PIPELINING' : '250 stalling.test')
        else say('250 2.0.0 Fine')
        talk.isMail = !talk.isMail && /^DATA/i.test(part)
      }
    }
    let heard = Promise.resolve()
    socket.on('data', (bytes) => {
      talk.text += bytes.toString('latin1')
      heard = heard.then(listen)
    })
  }

  async #take(raw: string, say: (words: string) => void) {
    const [, messageId = ''] = /^Message-ID: (\S+)/im.exec(raw) ?? []
    const received = { messageId, size: raw.length, accepted: false }
    this.received.push(received)
    await this.#answer('answer', () => {
      received.accepted = true
      say('250 2.0.0 Taken')
    })
  }

  async #answer(at: Stall, answer: () => void) {
    if (this.stallAt === at) {
      this.hanging++
      await new Promise<void>((goOn) => this.#goOn.push(goOn))
    }
    answer()
  }
}
