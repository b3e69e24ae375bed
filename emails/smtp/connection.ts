import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SmtpConnection from 'nodemailer/lib/smtp-connection'
import { type Deadlines, PhaseClock, deadlines as usual } from './deadlines.ts'
import { HeldMessage, type Reservation } from './held-message.ts'

/** A mail as it goes to the server: between whom, and every byte of it. */
export type OutgoingMail = { from: string; to: string; message: Buffer }

/** The sender took a mail back before its full stop; `cause` says why. */
export class TakenBack extends Error {}

/** One conversation with the mail server, for one mail after another. Errors are those of nodemailer, or NoAnswer. */
export class Connection {
  /** Whether it can take the next mail. */
  usable = true
  readonly #smtp: SmtpConnection
  readonly #deadlines: Deadlines
  #broken: (error: Error) => void = () => {}

  private constructor(url: string, deadlines: Deadlines) {
    const { greeting, answer } = deadlines
    const { auth: _, ...server } = parseConnectionUrl(url)
    // Beyond the phases, whose own words come first: nobody may hold a socket for ever.
    const last = {
      connectionTimeout: 2 * greeting,
      greetingTimeout: 2 * greeting,
      dnsTimeout: 2 * greeting,
      socketTimeout: 2 * answer,
    }
    this.#smtp = new SmtpConnection({ ...last, ...server })
    this.#deadlines = deadlines
    this.#smtp.on('error', (error: Error) => this.#lose(error))
    this.#smtp.on('end', () => this.#lose(new Error('Connection closed unexpectedly')))
  }

  /** Connects and signs in, as an address like smtps://user:password@host says. */
  static async open(url: string, deadlines = usual): Promise<Connection> {
    const connection = new Connection(url, deadlines)
    await connection.#phase('connecting', deadlines.greeting, (done) => connection.#smtp.connect(done))
    const { auth } = parseConnectionUrl(url)
    if (auth && connection.#smtp.allowsAuth)
      await connection.#phase('AUTH', deadlines.login, (done) => connection.#smtp.login({ credentials: auth }, done))
    return connection
  }

  /**
   * Sends a mail and returns the server's answer to it. `reserve` is called once, when the server has answered DATA and all
   * of the mail but its full stop is on the way. Throws TakenBack where that throws: the server then gets no full stop.
   */
  async send({ from, to, message }: OutgoingMail, reserve: () => Promise<Reservation>): Promise<string> {
    const { envelope, block, answer } = this.#deadlines
    const held = { current: undefined as HeldMessage | undefined }
    try {
      const info = await this.#phase<{ response: string }>('MAIL, RCPT or DATA', envelope, (done, clock) => {
        const goesOn = () => clock.begin('the mail', block)
        held.current = new HeldMessage(message, {
          socket: () => this.#smtp._socket || null,
          begins: goesOn,
          goesOn,
          ends: async () => {
            clock.end()
            const reservation = await reserve()
            clock.begin('the mail it has', answer)
            return reservation
          },
        })
        this.#smtp.send({ from, to, size: message.length }, held.current, done)
      })
      return info?.response ?? ''
    } catch (error) {
      if (held.current?.objection) this.close()
      else await this.#reuseAfter(error as SmtpError)
      throw held.current?.objection ? new TakenBack('taken back', { cause: held.current.objection }) : error
    } finally {
      held.current?.takeBack()
    }
  }

  close(): void {
    this.usable = false
    this.#smtp.close()
  }

  /** A refusal ends a mail, everything else the conversation. */
  async #reuseAfter({ response, responseCode }: SmtpError): Promise<void> {
    if (!this.usable) return
    if (!response || responseCode === 421) return this.close()
    await this.#phase('RSET', this.#deadlines.login, (done) => this.#smtp.reset(done)).catch(() => this.close())
  }

  #phase<Result>(
    what: string,
    milliseconds: number,
    start: (done: (error?: Error | null, result?: Result) => void, clock: PhaseClock) => void,
  ): Promise<Result | undefined> {
    return new Promise<Result | undefined>((resolve, reject) => {
      const clock = new PhaseClock((error) => this.#lose(error))
      this.#broken = (error) => {
        clock.end()
        reject(error)
      }
      clock.begin(what, milliseconds)
      start((error, result) => {
        clock.end()
        if (error) reject(error)
        else resolve(result)
      }, clock)
    })
  }

  /** What fails first is told; what follows from it is not. */
  #lose(error: Error) {
    this.#broken(error)
    if (this.usable) this.close()
  }
}

type SmtpError = Error & { response?: string; responseCode?: number }
