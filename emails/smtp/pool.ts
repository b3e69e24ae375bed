import type { Connection } from './connection.ts'

/** How many conversations one process holds with the mail server, and how many of them bulk mails never take. */
export const share = { all: 5, kept: 2 }

const idleFor = 15_000

type Waiting = { bulk: boolean; begin: () => void }

/** A few connections to one server, which are kept for a moment. Mails that somebody waits for come before bulk. */
export class ConnectionPool {
  readonly #idle = new Map<Connection, NodeJS.Timeout>()
  readonly #waiting: Waiting[] = []
  #taken = 0
  #bulk = 0
  #closed = false

  constructor(readonly open: () => Promise<Connection>) {}

  /** Uses a connection by itself, as soon as there is one. Throws what opening or using it throws. */
  async use<Result>(bulk: boolean, work: (connection: Connection) => Promise<Result>): Promise<Result> {
    await this.#turn(bulk)
    try {
      const connection = this.#reuse() ?? (await this.open())
      try {
        return await work(connection)
      } finally {
        if (connection.usable) this.#keep(connection)
      }
    } finally {
      this.#taken--
      if (bulk) this.#bulk--
      this.#next()
    }
  }

  /** Ends the connections: at once, or with the mail that is on its way. */
  close(): void {
    this.#closed = true
    for (const connection of this.#idle.keys()) this.#drop(connection)
  }

  #turn(bulk: boolean): Promise<void> {
    return new Promise((begin) => {
      this.#waiting.push({ bulk, begin })
      this.#next()
    })
  }

  #next() {
    const urgent = this.#waiting.findIndex(({ bulk }) => !bulk)
    const at = urgent >= 0 ? urgent : 0
    const next = this.#waiting[at]
    if (!next || this.#taken >= share.all) return
    if (next.bulk && this.#bulk >= share.all - share.kept) return
    this.#waiting.splice(at, 1)
    this.#taken++
    if (next.bulk) this.#bulk++
    next.begin()
  }

  #reuse(): Connection | undefined {
    for (const [connection, timer] of this.#idle) {
      clearTimeout(timer)
      this.#idle.delete(connection)
      if (connection.usable) return connection
    }
    return undefined
  }

  #keep(connection: Connection) {
    if (this.#closed) return connection.close()
    this.#idle.set(
      connection,
      setTimeout(() => this.#drop(connection), idleFor),
    )
  }

  #drop(connection: Connection) {
    clearTimeout(this.#idle.get(connection))
    this.#idle.delete(connection)
    connection.close()
  }
}
