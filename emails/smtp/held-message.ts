import { type Duplex, Readable, type Writable } from 'node:stream'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'

/** The sender's mark that a mail is out: `commit` is called in the same moment as the full stop is written, or `rollback`. */
export type Reservation = { commit(): void; rollback(): void }

/** What happens to a message on its way: it begins with the server's 354, goes on with each block, and ends with the full stop. */
export type Way = {
  /** Where the bytes leave this process, while there is a connection. */
  socket(): Writable | null
  begins(): void
  goesOn(): void
  /** All of it but the full stop has left this process. What is thrown here keeps the full stop back. */
  ends(): Promise<Reservation>
}

const block = 64 * 1024
const betweenLooks = 5
/** A short mail is out after a few turns of the loop: so many times nobody waits longer. */
const quickLooks = 10

/**
 * A message for one conversation. Nothing of it is read before the server has answered DATA, for only then it is piped; and
 * the full stop, which its end becomes, is kept back until every byte has been written to the socket and `ends` is through.
 */
export class HeldMessage extends Readable {
  objection: unknown
  #at = 0
  #ending = false
  #reservation: Reservation | null = null
  #next: Duplex | null = null

  constructor(
    readonly message: Buffer,
    readonly way: Way,
  ) {
    super()
  }

  override pipe<Into extends NodeJS.WritableStream>(into: Into, options?: { end?: boolean }): Into {
    this.#next = into as typeof into & Duplex
    this.way.begins()
    return super.pipe(into, options)
  }

  override _read() {
    if (this.#at < this.message.length) {
      this.way.goesOn()
      this.push(this.message.subarray(this.#at, this.#at + block))
      this.#at += block
    } else if (!this.#ending) {
      this.#ending = true
      this.#end().catch((objection: Error) => {
        this.objection = objection
        this.destroy(objection)
      })
    }
  }

  async #end() {
    let before = Number.POSITIVE_INFINITY
    let looks = 0
    for (let left = this.#left(); left > 0 && !this.destroyed; left = this.#left()) {
      if (left < before) this.way.goesOn()
      before = left
      await (looks++ < quickLooks ? turn() : pause(betweenLooks))
    }
    if (this.destroyed) return
    this.#reservation = await this.way.ends()
    const socket = this.way.socket()
    if (this.destroyed || !socket || !this.#next) return this.takeBack()
    // The streams of the conversation need some ticks to make the full stop of the end. It waits in the corked socket, so that
    // nothing stands between the two writes: whoever is killed has done both, or neither.
    socket.cork()
    this.#next.once('end', () => {
      this.#reservation?.commit()
      socket.uncork()
      this.#reservation = null
    })
    this.push(null)
  }

  /** Gives up a reservation that was not used, because the conversation broke off before the full stop. */
  takeBack(): void {
    this.#reservation?.rollback()
    this.#reservation = null
  }

  /** Bytes that are still in this process. */
  #left(): number {
    const { writableLength = 0, readableLength = 0 } = this.#next ?? {}
    return this.readableLength + writableLength + readableLength + (this.way.socket()?.writableLength ?? 0)
  }
}
