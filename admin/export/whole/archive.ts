import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { namesOnce } from './names.ts'

/** An archive that is read while it is written. One stream is open at a time. */
export class WholeArchive {
  readonly #zip = new ZipFile()
  readonly #named = namesOnce()
  #open: Readable | undefined
  #isOver = false
  #giveUp: (error: Error) => void = () => {}

  get output(): Readable {
    return this.#zip.outputStream as Readable
  }

  /** Puts what a stream gives into the archive; it is opened once it is its turn. Done when all of it was read; throws what the stream
   *  throws, and when the archive is destroyed. */
  put(folder: string[], name: string, open: () => Promise<Readable>, isText: boolean): Promise<void> {
    return new Promise((done, fail) => {
      this.#giveUp = fail
      if (this.#isOver) return fail(new Error('Nobody reads this archive any more'))
      const options = { compress: isText, mtime: new Date() }
      this.#zip.addReadStreamLazy(this.#named(folder, name), options, (go) => {
        open().then((stream) => {
          this.#open = stream
          if (this.#isOver) stream.destroy()
          stream.once('end', done).once('error', fail)
          go(null, stream)
        }, fail)
      })
    })
  }

  /** Nothing more comes. */
  end(): void {
    this.#zip.end()
  }

  /** Closes what is open. Whoever writes it meanwhile is told. */
  destroy(error = new Error('Nobody reads this archive any more')): void {
    this.#isOver = true
    this.#open?.destroy()
    this.output.destroy(error)
    this.#giveUp(error)
  }
}
