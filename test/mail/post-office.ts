import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerEnvelope } from 'smtp-server'

/** A mail as the server took it: between whom, what was sent byte by byte, and what a mail program reads in it. */
export type ReceivedMail = { from: string; to: string; raw: string; mail: ParsedMail }

/** What the server answers at one moment of the conversation: a refusal with its code; nothing, for it hangs up; or yes, but
 *  something happens first. */
type Answer = { code: number; says: string } | { hangsUp: true } | { first: () => Promise<unknown> }

type Done = (error?: Error | null) => void

/** An SMTP server in the test: it takes every mail unless it was told otherwise, and remembers the talk. */
export class PostOffice {
  readonly taken: ReceivedMail[] = []
  /** What is answered to the next recipients or mails, one after another; then everything is taken. */
  readonly toRecipients: Answer[] = []
  readonly toMails: Answer[] = []
  /** Called when a mail was taken, before the server says so. */
  whenTaken: (taken: ReceivedMail) => Promise<void> | void = () => {}
  /** How many mails arrived whole, taken or not. */
  arrived = 0

  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 1,
    onRcptTo: (_address, _session, done) => this.#answer(this.toRecipients.shift(), done),
    onData: (stream, { envelope }, done) => this.#take(stream, envelope, done),
  })

  /** Where it listens, for SMTP_URL: a free port of this machine. */
  readonly address: string

  constructor() {
    this.#server.on('error', () => {})
    const at = this.#server.listen(0).address()
    this.address = `smtp://localhost:${typeof at === 'object' && at?.port}`
  }

  /** From now on it announces that it takes mails of so many bytes at most. */
  takesAtMost(bytes: number): void {
    this.#server.options.size = bytes
  }

  /** Forgets all it took and all it was told to answer. */
  forget(): void {
    this.taken.length = this.toRecipients.length = this.toMails.length = this.arrived = 0
    this.whenTaken = () => {}
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  async #take(stream: SMTPServerDataStream, { mailFrom, rcptTo }: SMTPServerEnvelope, done: Done) {
    const raw = await read(stream).catch(() => undefined)
    if (raw === undefined) return
    this.arrived++
    const refused = this.toMails.shift()
    if (refused) return this.#answer(refused, done)
    const from = mailFrom ? mailFrom.address : ''
    const taken = { from, to: rcptTo[0]?.address ?? '', raw, mail: await simpleParser(raw) }
    this.taken.push(taken)
    await this.whenTaken(taken)
    done()
  }

  async #answer(answer: Answer | undefined, done: Done) {
    if (!answer) return done()
    if ('first' in answer) return answer.first().then(() => done())
    if ('hangsUp' in answer) return this.#closeMailConnections()
    done(Object.assign(new Error(answer.says), { responseCode: answer.code }))
  }

  #closeMailConnections() {
    for (const connection of this.#server.connections as Set<{ _socket: { destroy(): void } }>)
      connection._socket.destroy()
  }
}

async function read(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
