type Charset = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Reads bytes as text from the first to the last: UTF-16 where they begin with its byte order mark, else UTF-8. */
export class TextReader {
  #charset: Charset = 'utf-8'
  #decoder: TextDecoder | undefined
  #isText = true
  #first = Buffer.alloc(0)

  /** Reads on. */
  read(chunk: Uint8Array): void {
    if (this.#decoder) this.#decode(chunk)
    else this.#readFirst(chunk)
  }

  /** How the text is encoded, once all of it was read; undefined when the bytes are no text, or have a NUL in it. */
  charset(): Charset | undefined {
    if (!this.#decoder) {
      this.#begin()
      this.#decode(this.#first)
    }
    this.#attempt(() => this.#decoder?.decode())
    return this.#isText ? this.#charset : undefined
  }

  /** The mark may be cut by the network. */
  #readFirst(chunk: Uint8Array): void {
    this.#first = Buffer.concat([this.#first, chunk])
    if (this.#first.length < 2) return
    this.#begin()
    this.#decode(this.#first)
  }

  #begin(): void {
    const mark = this.#first.subarray(0, 2).toString('hex')
    if (mark === 'fffe') this.#charset = 'utf-16le'
    if (mark === 'feff') this.#charset = 'utf-16be'
    this.#decoder = new TextDecoder(this.#charset, { fatal: true })
  }

  #decode(chunk: Uint8Array): void {
    if (this.#isText) this.#attempt(() => this.#decoder?.decode(chunk, { stream: true }))
  }

  #attempt(decode: () => string | undefined): void {
    try {
      this.#isText &&= !decode()?.includes('\0')
    } catch {
      this.#isText = false
    }
  }
}
