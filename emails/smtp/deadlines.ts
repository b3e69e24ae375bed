/** How long one phase of a conversation with a mail server may last, in milliseconds. */
export type Deadlines = { greeting: number; login: number; envelope: number; block: number; answer: number }

/**
 * Before the full stop nothing is lost by giving up, so that a server that hangs costs less than the minutes of RFC 5321,
 * 4.5.3.2. Behind it the server has the mail: only there its ten minutes (4.5.3.2.6) are waited for.
 */
export const deadlines: Deadlines = {
  /** Name lookup, connecting, greeting, EHLO and STARTTLS together. */
  greeting: 20_000,
  /** AUTH. */
  login: 30_000,
  /** MAIL, RCPT and DATA together, up to the server's 354. */
  envelope: 60_000,
  /** Without a byte of the mail going out. */
  block: 60_000,
  /** From the full stop to the answer. */
  answer: 600_000,
}

/** A server that did not answer in time. */
export class NoAnswer extends Error {
  readonly code = 'ETIMEDOUT'
}

/** One clock for a conversation: a new phase ends the one before. `expire` is called once, when a phase has lasted too long. */
export class PhaseClock {
  #timer: NodeJS.Timeout | undefined

  constructor(readonly expire: (error: NoAnswer) => void) {}

  /** Begins a phase; `what` is what the server owes, in the words of SMTP. */
  begin(what: string, milliseconds: number): void {
    this.end()
    const words = `No answer to ${what} within ${milliseconds / 1000} s`
    this.#timer = setTimeout(() => this.expire(new NoAnswer(words)), milliseconds)
  }

  end(): void {
    clearTimeout(this.#timer)
  }
}
