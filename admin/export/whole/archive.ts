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

  /** Puts what a stream gives into the archive. Done when all of it was read; throws what the stream throws, and when the archive is
   *  destroyed. */
  put(folder: string[], name: string, stream: Readable, isText: boolean): Promise<void> {
    return new Promise((done, fail) => {
      if (this.#isOver) {
        stream.destroy()
        return fail(new Error('Nobody reads this archive any more'))
      }
      this.#open = stream
      this.#giveUp = fail
      stream.once('end', done).once('error', fail)
      this.#zip.addReadStream(stream, this.#named(folder, name), { compress: isText, mtime: new Date() })
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
