import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'

/** What a server answers to: the connection, a command, or a mail that it has completely. */
export type Phase = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'answer'
export type Stall = Phase
export const phases: Phase[] = ['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'answer']

/** What it does instead of answering: nothing until it is told to go on, hang up, or refuse in these words. */
export type Misdeed = 'hang' | 'drop' | `${4 | 5}${number} ${string}`

/** A mail that the server has got completely, up to its full stop. */
export type Received = { messageId: string; size: number; accepted: boolean }

type Talk = { socket: Socket; text: string; isMail: boolean }

const usual: Record<Phase, string> = {
  greeting: '220 stalling.test',
  EHLO: '250 stalling.test',
  MAIL: '250 2.1.0 Fine',
  RCPT: '250 2.1.5 Known here',
  DATA: '354 Go on',
  answer: '250 2.0.0 Taken',
}

/** A mail server that stops answering where it is told to, until it is told to go on, hangs up, or refuses. It says what it has got, byte by byte. */
export class StallingServer {
  readonly received: Received[] = []
  stallAt: Stall | null = null
  /** What it does instead of answering, asked anew each time; `messageId` of a mail that it has. */
  misdeed: (phase: Phase, messageId?: string) => Misdeed | null = () => null
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
    const talk: Talk = { socket, text: '', isMail: false }
    let heard: Promise<unknown> = this.#answer('greeting', talk)
    socket.on('data', (bytes) => {
      talk.text += bytes.toString('latin1')
      heard = heard.then(() => this.#listen(talk))
    })
  }

  async #listen(talk: Talk): Promise<void> {
    for (;;) {
      const end = talk.isMail ? '\r\n.\r\n' : '\r\n'
      const at = talk.text.indexOf(end)
      if (at < 0) return
      const part = talk.text.slice(0, at)
      talk.text = talk.text.slice(at + end.length)
      if (talk.isMail) await this.#take(part, talk)
      else await this.#obey(part, talk)
    }
  }

  async #obey(command: string, talk: Talk) {
    const phase = phases.find((one) => command.toUpperCase().startsWith(one))
    if (!phase) talk.socket.write('250 2.0.0 Fine\r\n')
    else if (phase === 'EHLO' && this.pipelining) talk.socket.write('250-stalling.test\r\n250 PIPELINING\r\n')
    else talk.isMail = (await this.#answer(phase, talk)) && phase === 'DATA'
  }

  async #take(raw: string, talk: Talk) {
    talk.isMail = false
    const [, messageId = ''] = /^Message-ID: (\S+)/im.exec(raw) ?? []
    const received = { messageId, size: raw.length, accepted: false }
    this.received.push(received)
    await this.#answer('answer', talk, received)
  }

  /** Answers, or does what it does instead. Returns whether it said yes. */
  async #answer(phase: Phase, { socket }: Talk, received?: Received): Promise<boolean> {
    const misdeed = this.stallAt === phase ? 'hang' : this.misdeed(phase, received?.messageId)
    if (misdeed === 'hang') {
      this.hanging++
      await new Promise<void>((goOn) => this.#goOn.push(goOn))
    }
    if (misdeed === 'drop') socket.destroy()
    const refusal = misdeed === 'hang' || misdeed === 'drop' ? null : misdeed
    if (received && !refusal && !socket.destroyed) received.accepted = true
    if (!socket.destroyed) socket.write(`${refusal ?? usual[phase]}\r\n`)
    if (refusal?.startsWith('421')) socket.end()
    return refusal === null && misdeed !== 'drop'
  }
}
